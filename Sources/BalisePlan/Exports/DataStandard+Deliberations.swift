import BaliseText

extension DataStandard {
  /// Council decisions, as French authorities publish them.
  package static let deliberations = DataStandard(
    id: "scdl-deliberations",
    title: Phrase(en: "SCDL deliberations", fr: "SCDL Délibérations"),
    version: "2.1.5",
    specification: "https://schema.data.gouv.fr/scdl/deliberations/",
    file: "scdl/deliberations",
    columns: [
      Column(
        "COLL_NOM", Phrase(en: "Name of the authority", fr: "Nom de la collectivité"),
        required: true),
      Column(
        "COLL_SIRET", Phrase(en: "SIRET of the authority", fr: "Code SIRET de la collectivité"),
        .siret, required: true),
      Column(
        "DELIB_ID", Phrase(en: "Identifier of the decision", fr: "Identifiant de la délibération"),
        required: true),
      Column(
        "DELIB_DATE", Phrase(en: "Date of the decision", fr: "Date d’adoption de la délibération"),
        .date, required: true),
      Column(
        "DELIB_MATIERE_CODE",
        Phrase(en: "Code of the matter", fr: "Code de matière issu de la nomenclature ACTES"),
        .matterCode, required: true),
      Column(
        "DELIB_MATIERE_NOM", Phrase(en: "Name of the matter", fr: "Nom de matière"), .matterName,
        required: true),
      Column("DELIB_OBJET", Phrase(en: "Subject", fr: "Objet de la délibération"), required: true),
      Column("BUDGET_ANNEE", Phrase(en: "Budget year", fr: "Année du budget"), .budgetYear),
      Column("BUDGET_NOM", Phrase(en: "Name of the budget", fr: "Nom du budget")),
      Column(
        "PREF_ID",
        Phrase(
          en: "Identifier of the prefecture",
          fr: "Identifiant de l’entité exerçant le contrôle de légalité")),
      Column(
        "PREF_DATE",
        Phrase(
          en: "Date of receipt by the prefecture",
          fr: "Date d’enregistrement de la délibération auprès du contrôle de légalité"), .date),
      Column(
        "VOTE_EFFECTIF", Phrase(en: "Members in office", fr: "Effectif théorique des votants"),
        .integer),
      Column("VOTE_REEL", Phrase(en: "Members voting", fr: "Effectif réel des votants"), .integer),
      Column("VOTE_POUR", Phrase(en: "Votes for", fr: "Pour"), .integer),
      Column("VOTE_CONTRE", Phrase(en: "Votes against", fr: "Contre"), .integer),
      Column("VOTE_ABSTENTION", Phrase(en: "Abstentions", fr: "Abstention"), .integer),
      Column(
        "DELIB_URL",
        Phrase(en: "Address of the decision", fr: "Lien vers le document de la délibération"), .url),
    ],
    rules: [
      .together("BUDGET_ANNEE", ["BUDGET_NOM"]),
      .together("VOTE_EFFECTIF", ["VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION"]),
      .together("VOTE_REEL", ["VOTE_EFFECTIF"]), .together("VOTE_POUR", ["VOTE_EFFECTIF"]),
      .together("VOTE_CONTRE", ["VOTE_EFFECTIF"]), .together("VOTE_ABSTENTION", ["VOTE_EFFECTIF"]),
      .atLeast("PREF_DATE", "DELIB_DATE"), .atLeast("VOTE_EFFECTIF", "VOTE_REEL"),
      .atLeast("VOTE_REEL", "VOTE_POUR"), .atLeast("VOTE_REEL", "VOTE_CONTRE"),
      .atLeast("VOTE_REEL", "VOTE_ABSTENTION"),
      .sum("VOTE_REEL", ["VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION"]),
    ],
    hasJSON: false)
}
