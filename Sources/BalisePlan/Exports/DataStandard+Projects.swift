import BaliseText

extension DataStandard {
  /// Projects of local authorities, as State services exchange them.
  package static let projects = DataStandard(
    id: "projets-collectivites",
    title: Phrase(en: "Projects of local authorities", fr: "Projets de collectivités"),
    version: "0.1.0",
    specification: "https://github.com/betagouv/schema-projet-collectivites-transition-ecologique",
    file: "projets-collectivites",
    columns: [
      Column("id", Phrase(en: "Identifier", fr: "Identifiant"), .uuid, required: true),
      Column(
        "createdAt", Phrase(en: "Date of creation", fr: "Date de création"), .timestamp,
        required: true),
      Column(
        "updatedAt", Phrase(en: "Date of update", fr: "Date de mise à jour"), .timestamp,
        required: true),
      Column("nom", Phrase(en: "Name of the project", fr: "Nom du projet"), required: true),
      Column("description", Phrase(en: "Description", fr: "Description")),
      Column(
        "budgetPrevisionnel", Phrase(en: "Planned budget", fr: "Budget prévisionnel"), .integer),
      Column(
        "dateDebutPrevisionnelle", Phrase(en: "Planned start", fr: "Date de début prévisionnelle"),
        .date),
      Column(
        "phase", Phrase(en: "Phase", fr: "Phase du projet"),
        options: ["Idée", "Étude", "Opération"]),
      Column(
        "phaseStatut", Phrase(en: "State of the phase", fr: "Statut de la phase"),
        options: ["En cours", "En retard", "En pause", "Bloqué", "Abandonné", "Terminé"]),
      Column("programme", Phrase(en: "Programme", fr: "Programme")),
      Column("porteurCodeSiret", Phrase(en: "SIRET of the leader", fr: "SIRET du porteur"), .siret),
      Column(
        "porteurReferentEmail", Phrase(en: "E-mail of the contact person", fr: "Email du référent"),
        personal: true),
      Column(
        "porteurReferentTelephone",
        Phrase(en: "Telephone of the contact person", fr: "Téléphone du référent"), personal: true),
      Column(
        "porteurReferentPrenom",
        Phrase(en: "First name of the contact person", fr: "Prénom du référent"), personal: true),
      Column(
        "porteurReferentNom", Phrase(en: "Name of the contact person", fr: "Nom du référent"),
        personal: true),
      Column(
        "porteurReferentFonction",
        Phrase(en: "Function of the contact person", fr: "Fonction du référent"), personal: true),
      Column("competences", Phrase(en: "Competences", fr: "Compétences"), .list),
      Column("leviers", Phrase(en: "Levers", fr: "Leviers"), .list),
      Column("mecId", Phrase(en: "MEC identifier", fr: "ID MEC")),
      Column("tetId", Phrase(en: "TET identifier", fr: "ID TET")),
      Column("recocoId", Phrase(en: "Recoco identifier", fr: "ID Recoco")),
      Column(
        "collectiviteIds",
        Phrase(en: "Identifiers of the authorities", fr: "IDs des collectivités"), .list),
    ],
    rules: [.atLeast("updatedAt", "createdAt")],
    hasJSON: true)
}
