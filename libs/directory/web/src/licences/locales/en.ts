import type { de } from "./de.ts";

export const en: typeof de = {
  title: "Licences",
  lead: "Gemeinsam is free software. You may use, study, change and share it under the terms of the European Union Public Licence (EUPL) 1.2.",
  own: "Wording of the EUPL 1.2",
  others: "Parts made by others",
  othersLead:
    "{count, plural, one {Gemeinsam contains one package made by others.} other {Gemeinsam contains # packages made by others, among them the typeface Fira Sans.}} They are in the order of their licences. The texts are as the packages bring them.",
  group: "{licence}: {count, plural, one {one package} other {# packages}}",
  noText: "The package brings no licence text of its own. It is under {licence}.",
};
