import { lazy } from "react";

export { useImprintMissing } from "./administration/legal/use-imprint-missing.ts";
export { WaitingVerifications } from "./desk/waiting-verifications.tsx";
export { NewTerms } from "./legal/new-terms.tsx";
export { LandingPage } from "./landing/landing-page.tsx";
export { useWaitingVerifications } from "./desk/use-waiting-verifications.ts";
export { useFirstSteps } from "./first-steps/use-first-steps.ts";
export { useOrganisationsNamed, usePeopleNamed } from "./jump/use-named.ts";
export { LanguageSwitch } from "./language/language-switch.tsx";
export { directoryRoutes } from "./routes.tsx";

/** A step of /willkommen. */
export const ProfileStep = lazy(async () => ({
  default: (await import("./first-steps/profile-step.tsx")).ProfileStep,
}));
/** On /freischaltung, below the join requests. */
export const VerificationDesk = lazy(async () => ({
  default: (await import("./desk/verification-desk.tsx")).VerificationDesk,
}));
/** /freischaltung for whoever moderates nothing. */
export const VerificationPage = lazy(async () => ({
  default: (await import("./desk/verification-page.tsx")).VerificationPage,
}));
/** On /konto, below how one signs in. */
export const OwnData = lazy(async () => ({
  default: (await import("./own-data/own-data.tsx")).OwnData,
}));
