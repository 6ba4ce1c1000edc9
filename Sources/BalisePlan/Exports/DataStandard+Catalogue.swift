import BaliseText

extension DataStandard {
  /// The list of the datasets, as French authorities publish it.
  package static let catalogue = DataStandard(
    id: "scdl-catalogue",
    title: Phrase(en: "SCDL catalogue", fr: "SCDL Catalogue"),
    version: "0.1.3",
    specification: "https://schema.data.gouv.fr/scdl/catalogue/",
    file: "scdl/catalogue",
    columns: [
      Column(
        "COLL_NOM", Phrase(en: "Name of the authority", fr: "Nom de la collectivité"),
        required: true, maxLength: 140),
      Column(
        "COLL_SIRET", Phrase(en: "SIRET of the authority", fr: "Code SIRET de la collectivité"),
        .siret, required: true),
      Column(
        "ID", Phrase(en: "Identifier of the dataset", fr: "Identifiant du jeu de donnée"),
        required: true),
      Column(
        "TITRE", Phrase(en: "Title of the dataset", fr: "Titre du jeu de données"), required: true),
      Column(
        "DESCRIPTION",
        Phrase(en: "Description of the dataset", fr: "Description du jeu de données"),
        required: true),
      Column(
        "THEME", Phrase(en: "Theme of the dataset", fr: "Thème du jeu de données"), required: true,
        maxLength: 140),
      Column(
        "PRODUCTEUR_NOM", Phrase(en: "Name of the producer", fr: "Nom du producteur"),
        required: true, maxLength: 140),
      Column(
        "PRODUCTEUR_SIRET", Phrase(en: "SIRET of the producer", fr: "Code SIRET du producteur"),
        .siret, required: true),
      Column(
        "COUV_SPAT_MAILLE",
        Phrase(en: "Level of the territory", fr: "Maille de couverture spatiale"), required: true,
        options: [
          "Infracommunale", "Communale", "Intercommunale", "Cantonale", "Départementale",
          "Régionale", "Autre",
        ]),
      Column(
        "COUV_SPAT_NOM", Phrase(en: "Name of the territory", fr: "Nom de couverture spatiale"),
        required: true, maxLength: 140),
      Column(
        "COUV_TEMP_DEBUT",
        Phrase(en: "Start of the period", fr: "Date de début de la couverture temporelle"), .date,
        required: true),
      Column(
        "COUV_TEMP_FIN",
        Phrase(en: "End of the period", fr: "Date de fin de la couverture temporelle"), .date,
        required: true),
      Column(
        "DATE_PUBL", Phrase(en: "Date of first publication", fr: "Date de la première publication"),
        .date, required: true),
      Column(
        "FREQ_MAJ", Phrase(en: "Frequency of updates", fr: "Fréquence de la mise à jour"),
        required: true,
        options: [
          "Inconnue", "Ponctuelle", "Irrégulière", "Continuelle", "Toutes les heures",
          "Quotidienne ou plusieurs fois par jour", "Hebdomadaire ou plusieurs fois par semaine",
          "Mensuelle ou plusieurs fois par mois", "Bimestrielle", "Trimestrielle", "Semestrielle",
          "Annuelle", "Biennale", "Triennale", "Quinquennale",
        ]),
      Column(
        "DATE_MAJ", Phrase(en: "Date of last update", fr: "Date de la dernière mise à jour"), .date,
        required: true),
      Column("MOTS_CLES", Phrase(en: "Keywords", fr: "Mots clés"), required: true),
      Column(
        "LICENCE", Phrase(en: "Licence", fr: "Licence appliquée sur le jeu de données"),
        required: true,
        options: [
          "Licence Ouverte-LO", "Open Database License-ODBL", "Creative Commons-CC",
          "Spécifique ou autre",
        ]),
      Column(
        "NOMBRE_RESSOURCES", Phrase(en: "Number of files", fr: "Nombre de ressource(s)"), .integer,
        required: true),
      Column(
        "FORMAT_RESSOURCES", Phrase(en: "Formats of the files", fr: "Format(s) des ressources"),
        required: true),
      Column("URL", Phrase(en: "Address", fr: "URL d’accès"), .url, required: true),
    ],
    rules: [.atLeast("COUV_TEMP_FIN", "COUV_TEMP_DEBUT"), .atLeast("DATE_MAJ", "DATE_PUBL")],
    hasJSON: false)
}
