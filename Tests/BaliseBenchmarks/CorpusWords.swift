/// The sentences and names of the made-up plan; `{y}` is a year, `{n}` and `{m}` numbers, `{p}` a
/// percentage, `{k}` thousands of euros.
enum CorpusWords {
  static let axes = [
    "mobilite", "batiment", "energie", "eau", "alimentation", "dechets", "nature", "sante",
    "emploi", "gouvernance",
  ]
  static let priorities = ["haute", "moyenne", "basse"]
  static let states = ["à lancer", "en cours", "réalisée", "suspendue"]
  static let kinds = [
    "collectivité", "association", "entreprise", "établissement public", "université",
    "syndicat mixte",
  ]
  static let verbs = [
    "Ouvrir", "Étendre", "Remettre en état", "Relier", "Équiper", "Végétaliser", "Partager",
    "Essayer", "Soutenir", "Rapprocher", "Former aux métiers de", "Faire connaître",
  ]
  static let things = [
    "l'atelier de réparation", "les cours d'école", "la voie verte", "le marché du samedi",
    "les vergers communaux", "la chaufferie au bois", "les salles de répétition",
    "le tiers-lieu numérique", "les berges", "la maison des aidants", "l'épicerie solidaire",
    "les abris à vélos", "la plateforme de réemploi", "les puits et les fontaines",
  ]
  static let places = [
    "de la plaine", "du vieux bourg", "des coteaux", "du faubourg Saint-Jean", "de la gare",
    "des trois rivières", "du plateau", "de l'écoquartier", "des hameaux du sud", "du campus",
    "de la zone artisanale",
  ]
  static let bodies = [
    "Communauté de communes", "Syndicat de rivière", "Association Les Mains Vertes",
    "Agence de l'énergie", "Chambre des métiers", "Foyer rural", "Régie des eaux",
    "Coopérative Le Bon Grain", "Institut des paysages", "Mission locale", "Bailleur social",
    "Université populaire",
  ]
  static let towns = [
    "Saint-Avre", "L'Hospitalet", "Beauvoir-sur-Mer", "Étréchy", "La Chaise", "Châtelus",
    "Montbrun", "Pont-l'Abbé", "Sainte-Foy", "Villard",
  ]
  static let headings = [
    "Pourquoi agir", "Ce que nous voulons", "Comment nous ferons", "Ce qui peut coincer",
    "Suivi & bilan", "Moyens réunis",
  ]
  static let steps = [
    "Diagnostic", "Atelier public", "Marché", "Chantier", "Ouverture", "Bilan", "Convention",
  ]
  static let measures = [
    ("Longueur reliée", "km"), ("Foyers aidés", "foyers/an"), ("Arbres plantés", "arbres"),
    ("Eau économisée", "m³"), ("Chaleur produite", "MWh/an"), ("Part du vélo", "%"),
  ]

  static let sentences = [
    "En {y}, le conseil a voté un plan qui doit faire baisser de {p} % les dépenses d'énergie du territoire.",
    "Les habitants ont dit leurs besoins au cours de {n} rencontres, dans chaque commune ou presque.",
    "Ce travail prolonge le **contrat de transition** signé avec l'État et la Région.",
    "Le chantier coûte {k} 000 € hors taxes ; les partenaires en prennent {p} % à leur charge.",
    "Il faudra tenir compte *des saisons et des nichées* avant d'ouvrir quoi que ce soit.",
    "Sur {n} lieux visités, {m} demandent une réponse avant {y}.",
    "Un groupe de {m} personnes suit le projet et rend compte tous les trois mois.",
    "Les chiffres sont publiés sur le [registre ouvert](https://registre.example.fr/lots/{n}) et mis à jour chaque année.",
    "La baisse mesurée ailleurs est de {p} % dès la deuxième année, parfois davantage.",
    "On lira aussi le [guide n° {n}](https://www.example.org/guides/{n}.html \"Guide\") et ses annexes.",
    "La convention lie les signataires pour {m} ans ; elle sera *relue chaque hiver*.",
    "Les plus petites communes, sous {n}00 habitants, gardent un appui technique gratuit.",
    "Le terrain mesure {n} hectares et appartient à {m} propriétaires, publics pour la plupart.",
    "Une aide couvre les trajets, la garde d'enfants & les repas des personnes qui y participent.",
    "Pour toute question, voir https://www.example.fr/contact/{n} ou passer à l'accueil.",
    "La mesure `C > 0,{p}` n'a été dépassée que {m} jours l'an dernier.",
    "Près de {n} tonnes de CO₂ sont évitées — soit ce qu'émet un quartier entier.",
    "Le ~~projet initial~~ projet révisé garde les mêmes objectifs pour un coût moindre.",
    "Rien ne sera démoli : {p} % des matériaux servent de nouveau sur place.",
    "Le calendrier dépend des fouilles, prévues au printemps {y}.",
  ]
  static let items = [
    "former {n} personnes aux gestes utiles", "signer avec **{m} partenaires** une charte simple",
    "rendre {n} bâtiments accessibles avant {y}", "baisser de {p} % la facture d'eau",
    "publier un bilan [lisible par tous](https://example.fr/bilans/{y})",
    "planter {n}00 arbres d'ici", "ouvrir un guichet *près de chez soi*",
    "réserver {k} 000 € aux idées des habitants", "relier {m} hameaux au réseau",
  ]
}
