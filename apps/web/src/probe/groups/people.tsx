import {
  ByLine,
  Initials,
  KindIcon,
  OrganisationMark,
  PersonLine,
  RegionLogo,
  Time,
  VerifiedBadge,
} from "#ui";
import {
  AUTHORITY,
  COMPANY,
  LINE,
  LONG_ORGANISATION,
  MOMENT,
  NAME_LIST,
  NAMES,
  UNBROKEN,
} from "../samples.ts";

/** The same of each name. */
const each = (show: (name: string) => React.ReactNode) =>
  Object.fromEntries(NAME_LIST.map(([kind, name]) => [`name: ${kind}`, show(name)]));

/** People and organisations. */
export const people = {
  Initials: each((name) => <Initials name={name} />),
  PersonLine: {
    ...each((name) => <PersonLine name={name}>{LONG_ORGANISATION.name}</PersonLine>),
    link: (
      <PersonLine name={NAMES.usual} to="/ui-probe">
        {LINE}
      </PersonLine>
    ),
  },
  ByLine: {
    ...each((name) => (
      <ByLine name={name} organisation={COMPANY}>
        <Time at={MOMENT} />
      </ByLine>
    )),
    "former member": <ByLine name="Ehemaliges Mitglied" organisation={null} />,
    "long organisation": (
      <ByLine name={NAMES.usual} to="/ui-probe" organisation={LONG_ORGANISATION}>
        <Time at={MOMENT} />
      </ByLine>
    ),
  },
  OrganisationMark: {
    company: <OrganisationMark {...COMPANY} />,
    authority: <OrganisationMark {...AUTHORITY} />,
    "sixty characters, not verified": <OrganisationMark {...LONG_ORGANISATION} />,
    "one word": <OrganisationMark name={UNBROKEN} kind="COMPANY" verified />,
  },
  KindIcon: { authority: <KindIcon kind="AUTHORITY" />, institution: <KindIcon kind="INSTITUTION" /> },
  RegionLogo: { default: <RegionLogo path="/favicon.svg" width={48} height={48} name="Rhein-Neckar" /> },
  VerifiedBadge: { default: <VerifiedBadge /> },
};
