import { useFields } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { LegalVersionsDocument } from "../operations.generated.ts";
import {
  editedIn,
  emptyDraft,
  missingIn,
  type OrganisationDraft,
} from "../organisation/organisation-draft.ts";
import { useText } from "../text.ts";
import { problemsOf } from "./password-check.ts";

export interface RegistrationValues {
  email: string;
  name: string;
  password: string;
  jobTitle: string;
  organisation: string;
  newOrganisation: { kind: string; name: string; locality: string };
  termsVersion: boolean;
  privacyVersion: boolean;
}

const PASSWORD = { required: true, min: 12, max: 200 };
const EMPTY: RegistrationValues = {
  email: "",
  name: "",
  password: "",
  jobTitle: "",
  organisation: "",
  newOrganisation: { kind: "", name: "", locality: "" },
  termsVersion: false,
  privacyVersion: false,
};

/** What somebody enters to register, with its checks; lives as long as the registration page. */
export function useRegistration() {
  const t = useText();
  const [organisation, keep] = useState(emptyDraft);
  const { data } = useQuery(LegalVersionsDocument);
  const form = useFields<RegistrationValues>({
    defaults: EMPTY,
    labels: {
      name: t("registration.name"),
      email: t("registration.email"),
      password: t("registration.password"),
      jobTitle: t("registration.jobTitle"),
      organisation: t("registration.organisationSearch"),
      "newOrganisation.kind": t("registration.kind"),
      "newOrganisation.name": t("registration.newName"),
      "newOrganisation.locality": t("registration.locality"),
      termsVersion: t("registration.termsLabel"),
      privacyVersion: t("registration.privacyLabel"),
    },
    rules: {
      name: { required: true, max: 200 },
      email: { required: true, email: true, max: 254 },
      password: PASSWORD,
      jobTitle: { max: 100 },
      termsVersion: { required: true },
      privacyVersion: { required: true },
    },
    required: {
      organisation: t("registration.organisationMissing"),
      termsVersion: t("registration.termsMissing"),
      privacyVersion: t("registration.privacyMissing"),
    },
    check: (values) => [...problemsOf(values, PASSWORD.min), ...missingIn(organisation)],
  });
  const setOrganisation = (draft: OrganisationDraft) => {
    form.edit(...editedIn(organisation, draft));
    keep(draft);
  };
  const versions = { terms: data?.terms.version ?? "", privacy: data?.privacy.version ?? "" };
  return { form, organisation, setOrganisation, versions };
}

export type Registration = ReturnType<typeof useRegistration>;
