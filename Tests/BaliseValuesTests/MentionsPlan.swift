import BaliseValues

/// The names of the demonstration plan, as its partner and example files declare them.
enum MentionsPlan {
  struct Entry {
    let id: String
    let names: [String]
    var ambiguous: [String] = []
    var not: [String] = []
  }

  static let entries: [Entry] = [
    Entry(
      id: "agence-urbanisme", names: ["Agence d’urbanisme", "Urban planning agency"],
      ambiguous: ["Agence d’urbanisme", "Urban planning agency"]),
    Entry(id: "amta", names: ["AMTA"]),
    Entry(
      id: "auvergne-film-commission",
      names: [
        "Rhône-Alpes-Auvergne Film Commission", "Auvergne Film Commission", "Film Commission",
      ], ambiguous: ["Film Commission"]),
    Entry(id: "auvergne-rhone-alpes-entreprises", names: ["Auvergne Rhône Alpes Entreprises"]),
    Entry(
      id: "bpi",
      names: [
        "Bpifrance (BPI Auvergne Rhône Alpes)", "BPI Auvergne Rhône Alpes", "BPI", "Bpifrance",
      ]),
    Entry(id: "busi", names: ["Busi"]),
    Entry(id: "business-france", names: ["Business France"]),
    Entry(id: "carnets-de-voyage", names: ["Carnets de voyage"], ambiguous: ["Carnets de voyage"]),
    Entry(
      id: "cci-chamber",
      names: [
        "Chambre de commerce et d’industrie", "CCI", "Industry and Trade Chamber",
        "Trade and Industry Chamber", "Chamber of commerce and industry",
      ], ambiguous: ["CCI"],
      not: ["CCIs", "Cultural and Creative Industries", "industries culturelles et créatives"]),
    Entry(
      id: "cci-international",
      names: [
        "Chambre de commerce et d’industrie internationale",
        "International Trade and Industry Chamber",
      ]),
    Entry(
      id: "centre-france", names: ["Groupe Centre France", "Centre France"],
      not: ["Lab Centre France", "Lab Centre France media incubator"]),
    Entry(
      id: "clermont-auvergne-metropole", names: ["Clermont Auvergne Métropole", "Métropole"],
      ambiguous: ["Métropole"],
      not: [
        "Clermont Métropole Higher School of Arts", "École supérieure d’art de Clermont Métropole",
      ]),
    Entry(id: "clermont-universites", names: ["Clermont Universités"]),
    Entry(id: "cocoshaker", names: ["CocoShaker", "Coco Shaker"]),
    Entry(id: "cooperative-de-mai", names: ["La Coopérative de Mai", "Coopérative de Mai"]),
    Entry(id: "digital-league", names: ["Digital League"]),
    Entry(id: "drac", names: ["DRAC"]),
    Entry(
      id: "ecole-superieure-art",
      names: [
        "École supérieure d’art de Clermont Métropole", "Clermont Métropole Higher School of Arts",
      ]),
    Entry(
      id: "effervescences", names: ["Effervescences", "Effervescence"], ambiguous: ["Effervescence"]
    ),
    Entry(id: "equinoxe", names: ["Equinoxe"], ambiguous: ["Equinoxe"]),
    Entry(
      id: "europavox", names: ["Europavox", "Europavox/Creative Europe"],
      ambiguous: ["Europavox/Creative Europe"]),
    Entry(id: "film-france", names: ["Film France"]),
    Entry(id: "french-tech-mobilitech-cleantech", names: ["French Tech Mobilitech-Cleantech"]),
    Entry(id: "imaginove", names: ["Imaginove"]),
    Entry(id: "imago", names: ["ImagO"]),
    Entry(id: "le-bivouac", names: ["Le Bivouac", "Bivouac"], ambiguous: ["Bivouac"]),
    Entry(id: "le-damier", names: ["Le Damier", "le Damier", "Damier"], ambiguous: ["Damier"]),
    Entry(id: "maison-innovergne", names: ["Maison Innovergne"]),
    Entry(
      id: "manufacture-michelin", names: ["Manufacture Michelin", "Michelin"],
      not: ["Michelin Cities Network", "Michelin cities", "villes Michelin"]),
    Entry(
      id: "media-incubator",
      names: ["Lab Centre France media incubator", "Media Incubator", "Lab Centre France"],
      ambiguous: ["Media Incubator"]),
    Entry(id: "michelin-cities-network", names: ["Michelin Cities Network", "Michelin cities"]),
    Entry(
      id: "offices-bilateraux",
      names: [
        "Offices franco-allemand, franco-québécois…", "offices franco-allemand, francoquébécois…",
      ]),
    Entry(
      id: "orange", names: ["Orange"], ambiguous: ["Orange"],
      not: ["Orange Foundation", "Fondation Orange"]),
    Entry(id: "peea-pepite", names: ["PEEA Pepite"]),
    Entry(id: "pepiniere-de-mai", names: ["La Pépinière de Mai", "la Pépinière de Mai"]),
    Entry(
      id: "pole-emploi-scenes-images",
      names: ["Pôle emploi Scènes et Images", "Pôle Emploi Scène Images"]),
    Entry(
      id: "pole-emploi", names: ["Pôle emploi", "Pôle Emploi"],
      not: ["Pôle emploi Scènes et Images", "Pôle Emploi Scène Images"]),
    Entry(id: "rectorat", names: ["Rectorat"], ambiguous: ["Rectorat"]),
    Entry(
      id: "region-auvergne-rhone-alpes",
      names: [
        "Région Auvergne-Rhône-Alpes", "Région Auvergne Rhône Alpes", "Regional Council", "Region",
        "Conseil régional",
      ], ambiguous: ["Regional Council", "Region", "Conseil régional"], not: ["Région Auvergne"]),
    Entry(id: "rhone-alpes-cinema", names: ["Rhône-Alpes Cinéma"]),
    Entry(
      id: "sauve-qui-peut",
      names: ["Sauve-Qui-Peut", "SQP", "Sauve-qui-Peut", "Sauve Qui Peut", "Sauve-QuiPeut"]),
    Entry(id: "sofimac-partners", names: ["Sofimac Partners"]),
    Entry(id: "spl-tourisme", names: ["SPL Tourisme", "SPL TOURISME"]),
    Entry(id: "squarelab", names: ["SquareLab", "Square Lab"]),
    Entry(
      id: "ucaa",
      names: [
        "Université Clermont Auvergne et Associés (UCAA)", "UCAA",
        "Université Clermont Auvergne et Associés",
      ]),
    Entry(
      id: "ville-de-clermont-ferrand",
      names: ["Ville de Clermont-Ferrand", "Clermont-Ferrand municipality"]),
    Entry(
      id: "banc-d-essai",
      names: [
        "Banc d’Essai de Saint-Étienne", "Saint-Etienne’s « Banc d’Essai »",
        "Saint-Étienne’s Banc d’Essai", "Banc d’Essai", "Banc d’Essai (Saint-Étienne)",
      ]),
    Entry(
      id: "barnsley-digital-media-center",
      names: [
        "Digital Media Center de Barnsley", "Barnsley’s Digital Media Center",
        "Barnsley Digital Media Center",
      ]),
    Entry(
      id: "boost-bivouac",
      names: [
        "Programme Boost du Bivouac", "Bivouac’s « Boost » programme", "Bivouac’s Boost programme",
      ]),
    Entry(
      id: "campus-de-l-image",
      names: [
        "Campus de l’Image d’Angoulême", "Angoulême’s « Campus de l’Image »",
        "Angoulême’s Campus de l’Image", "Campus de l’Image",
      ]),
    Entry(
      id: "campus-image-numerique",
      names: [
        "Campus des métiers et des compétences de l’image numérique (nord de la France)",
        "Digital image jobs and skills’ Campus (North of France)",
        "Digital image jobs and skills’ Campus",
      ]),
    Entry(
      id: "creatis",
      names: [
        "Créatis, incubateur de startups des industries culturelles et créatives",
        "Créatis, Cultural and Creative Industries startups incubator", "Créatis",
      ]),
    Entry(
      id: "fondation-audiens-generations",
      names: ["Fondation Audiens Générations", "Audiens Générations Foundation"]),
    Entry(
      id: "fondation-france-televisions",
      names: ["Fondation France Télévisions", "France Télévisions Foundation"]),
    Entry(id: "fondation-m6", names: ["Fondation M6", "M6 Foundation"]),
    Entry(id: "fondation-orange", names: ["Fondation Orange", "Orange Foundation"]),
    Entry(id: "le-104-factory", names: ["Le 104 Factory"]),
    Entry(
      id: "lincc-le-cargo",
      names: [
        "Plateforme d’innovation LINCC / Le Cargo", "LINCC / Le Cargo Innovation Platform", "LINCC",
      ]),
    Entry(
      id: "mama-festival-convention",
      names: ["MaMA Festival & Convention", "Mama Festival & Convention", "MaMA"]),
    Entry(
      id: "passerelles-aix",
      names: [
        "Programme Passerelles, Aix-en-Provence", "Aix en Provence, « Passerelles » programme",
        "Passerelles programme, Aix-en-Provence",
      ]),
    Entry(
      id: "plaine-images",
      names: [
        "Cluster Plaine Images", "« Plaine Images » cluster", "Plaine Images cluster",
        "Plaine Images",
      ]),
    Entry(id: "sushi-venture-partners", names: ["Sushi Venture Partners"]),
    Entry(
      id: "tabakalera",
      names: [
        "Département éducation de Tabakalera", "The Tabakalera education department", "Tabakalera",
      ]),
    Entry(
      id: "tax-shelter-belge",
      names: [
        "Tax shelter belge pour la production audiovisuelle",
        "Belgian tax shelter for audiovisual production",
      ]),
    Entry(
      id: "troy-studio",
      names: ["Troy Studio de Limerick", "Limerick’s Troy Studio", "Troy Studio"]),
  ]
}

extension MentionsPlan {
  /// The index of the whole plan.
  static let index = MentionIndex(
    names: flat(\.names), ambiguous: entries.flatMap(\.ambiguous), not: flat(\.not))

  static func number(of id: String) -> Int32 {
    entries.firstIndex { $0.id == id }.map { Int32($0) } ?? -1
  }

  private static func flat(_ list: (Entry) -> [String]) -> [(name: String, entry: Int32)] {
    entries.enumerated().flatMap { index, entry in
      list(entry).map { (name: $0, entry: Int32(index)) }
    }
  }
}
