export const de = {
  title: "Lizenzen",
  lead: "Gemeinsam ist freie Software. Sie dürfen es benutzen, untersuchen, verändern und weitergeben, unter den Bedingungen der Europäischen Union Public Licence (EUPL) 1.2.",
  own: "Wortlaut der EUPL 1.2",
  others: "Bausteine anderer",
  othersLead:
    "{count, plural, one {Gemeinsam enthält ein Paket von anderen.} other {Gemeinsam enthält # Pakete von anderen, darunter die Schrift Fira Sans.}} Hier stehen sie nach Lizenz geordnet. Die Texte sind so, wie die Pakete sie mitbringen, meist auf Englisch.",
  group: "{licence}: {count, plural, one {ein Paket} other {# Pakete}}",
  noText: "Das Paket bringt keinen eigenen Lizenztext mit. Es steht unter {licence}.",
};
