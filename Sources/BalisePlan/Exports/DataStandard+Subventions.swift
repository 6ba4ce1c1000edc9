import BaliseText

extension DataStandard {
  /// Grants, as French authorities publish them.
  package static let subventions = DataStandard(
    id: "scdl-subventions",
    title: Phrase(en: "SCDL grants", fr: "SCDL Subventions"),
    version: "2.1.1",
    specification: "https://schema.data.gouv.fr/scdl/subventions/",
    file: "scdl/subventions",
    columns: [
      Column(
        "nomAttribuant", Phrase(en: "Name of the giver", fr: "Nom de l’attribuant"), required: true),
      Column(
        "idAttribuant", Phrase(en: "SIRET of the giver", fr: "Identification de l’attribuant"),
        .siret, required: true),
      Column(
        "dateConvention",
        Phrase(en: "Date of the agreement", fr: "Date de la convention de subvention"), .date,
        required: true),
      Column(
        "referenceDecision", Phrase(en: "Reference of the decision", fr: "Référence de la décision")
      ),
      Column(
        "nomBeneficiaire", Phrase(en: "Name of the beneficiary", fr: "Nom du bénéficiaire"),
        required: true),
      Column(
        "idBeneficiaire",
        Phrase(en: "SIRET of the beneficiary", fr: "Identification SIRET du bénéficiaire"), .siret),
      Column(
        "rnaBeneficiaire",
        Phrase(en: "RNA number of the beneficiary", fr: "Numéro RNA du bénéficiaire"), .rna),
      Column(
        "objet", Phrase(en: "Purpose of the grant", fr: "Objet de la subvention"), required: true,
        maxLength: 256),
      Column(
        "montant", Phrase(en: "Total amount", fr: "Montant total de la subvention"), .number,
        required: true),
      Column(
        "nature", Phrase(en: "Nature of the grant", fr: "Nature de la subvention"), required: true,
        options: [
          "aide en numéraire", "aide en nature", "aide en numéraire;aide en nature",
          "aide en nature;aide en numéraire",
        ]),
      Column(
        "conditionsVersement",
        Phrase(en: "Conditions of payment", fr: "Conditions de versement de la subvention"),
        required: true, maxLength: 256),
      Column(
        "datesPeriodeVersement",
        Phrase(en: "Date or period of payment", fr: "Date ou période de versement"), .period,
        required: true),
      Column(
        "idRAE",
        Phrase(
          en: "RAE identifier of the aid",
          fr: "Identifiant RAE de l’aide au titre de laquelle la subvention est attribuée"),
        maxLength: 5),
      Column(
        "notificationUE",
        Phrase(
          en: "State aid notified to the European Commission",
          fr: "Aide d’État notifiée à la Commission Européenne"), .yesNo, required: true),
      Column(
        "pourcentageSubvention",
        Phrase(
          en: "Share of the total given to the beneficiary",
          fr: "Pourcentage du montant total de la subvention attribuée au bénéficiaire"), .share,
        required: true),
      Column(
        "dispositifAide",
        Phrase(
          en: "Identifier of the aid scheme",
          fr: "Identifiant référençant le dispositif d’aide à l’origine de la subvention")),
    ],
    rules: [.oneOf(["idBeneficiaire", "rnaBeneficiaire"])],
    hasJSON: false)
}
