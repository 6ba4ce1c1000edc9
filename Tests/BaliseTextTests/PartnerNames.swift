/// The organisations of the demonstration plan and the spellings found in its source.
enum PartnerNames {
  static let spellings: [(id: String, names: [String])] = [
    ("le-damier", ["Le Damier", "le Damier", "Damier"]),
    ("clermont-auvergne-metropole", ["Clermont Auvergne Métropole", "Métropole"]),
    ("digital-league", ["Digital League"]),
    (
      "region-auvergne-rhone-alpes",
      [
        "Région Auvergne-Rhône-Alpes",
        "Région Auvergne Rhône Alpes",
        "Regional Council",
        "Region",
      ]
    ),
    (
      "sauve-qui-peut",
      [
        "Sauve-Qui-Peut",
        "SQP",
        "Sauve Qui Peut",
        "Sauve-qui-Peut",
        "Sauve-QuiPeut",
      ]
    ),
    ("effervescences", ["Effervescences", "Effervescence"]),
    ("europavox", ["Europavox", "Europavox/Creative Europe"]),
    ("le-bivouac", ["Le Bivouac", "Bivouac"]),
    ("cooperative-de-mai", ["La Coopérative de Mai", "Coopérative de Mai"]),
    ("imaginove", ["Imaginove"]),
    ("pepiniere-de-mai", ["La Pépinière de Mai", "la Pépinière de Mai"]),
    ("bpi", ["Bpifrance (BPI Auvergne Rhône Alpes)", "BPI Auvergne Rhône Alpes", "BPI"]),
    ("busi", ["Busi"]),
    ("business-france", ["Business France"]),
    (
      "cci-chamber",
      [
        "Chamber of commerce and industry (CCI)",
        "Industry and Trade Chamber",
        "CCI",
        "Trade and Industry Chamber",
      ]
    ),
    ("cocoshaker", ["CocoShaker", "Coco Shaker"]),
    ("imago", ["ImagO"]),
    ("media-incubator", ["Lab Centre France media incubator", "Media Incubator"]),
    ("pole-emploi-scenes-images", ["Pôle emploi Scènes et Images", "Pôle Emploi Scène Images"]),
    ("squarelab", ["SquareLab", "Square Lab"]),
    ("amta", ["AMTA"]),
    (
      "auvergne-film-commission",
      [
        "Rhône-Alpes-Auvergne Film Commission",
        "Auvergne Film Commission",
        "Film Commission",
      ]
    ),
    ("auvergne-rhone-alpes-entreprises", ["Auvergne Rhône Alpes Entreprises"]),
    ("carnets-de-voyage", ["Carnets de voyage"]),
    ("cci-international", ["International Trade and Industry Chamber"]),
    ("centre-france", ["Groupe Centre France", "Centre France"]),
    ("clermont-universites", ["Clermont Universités"]),
    ("drac", ["DRAC"]),
    ("ecole-superieure-art", ["Clermont Métropole Higher School of Arts"]),
    ("equinoxe", ["Equinoxe"]),
    ("film-france", ["Film France"]),
    ("french-tech-mobilitech-cleantech", ["French Tech Mobilitech-Cleantech"]),
    ("maison-innovergne", ["Maison Innovergne"]),
    ("manufacture-michelin", ["Manufacture Michelin", "Michelin", "Michelin expats"]),
    ("michelin-cities-network", ["Michelin Cities Network", "Michelin cities"]),
    (
      "offices-bilateraux",
      [
        "Offices franco-allemand, franco-québécois…",
        "offices franco-allemand, francoquébécois…",
      ]
    ),
    ("orange", ["Orange"]),
    ("peea-pepite", ["PEEA Pepite"]),
    ("pole-emploi", ["Pôle emploi", "Pôle Emploi"]),
    ("rectorat", ["Rectorat"]),
    ("rhone-alpes-cinema", ["Rhône-Alpes Cinéma"]),
    ("sofimac-partners", ["Sofimac Partners"]),
    ("spl-tourisme", ["SPL Tourisme", "SPL TOURISME"]),
    ("ucaa", ["Université Clermont Auvergne et Associés (UCAA)", "UCAA"]),
    ("ville-de-clermont-ferrand", ["Ville de Clermont-Ferrand", "Clermont-Ferrand municipality"]),
    ("agence-urbanisme", ["Urban planning agency"]),
  ]
}
