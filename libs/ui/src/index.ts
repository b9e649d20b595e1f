import "./styles/index.css";

export { Button, ButtonLink, DoneButton, TextButton } from "./form/button.tsx";
export { Checkbox, Choices } from "./form/choices.tsx";
export { Combobox } from "./form/combobox.tsx";
export { ErrorSummary, type FieldErrors } from "./form/error-summary.tsx";
export type { FieldProps } from "./form/field-frame.tsx";
export { fieldId } from "./form/field-id.ts";
export { Finder, type Proposal, type ProposalGroup } from "./form/finder.tsx";
export { Actions, Form, ProblemLine } from "./form/form.tsx";
export { FileField, PasswordField, Select, TextArea, TextField } from "./form/text-field.tsx";
export { Icon } from "./icon/icon.tsx";
export type { IconName } from "./icon/paths.ts";
export { Came } from "./list/came.tsx";
export { DefinitionRows, type DefinitionRow } from "./list/definition-rows.tsx";
export { History, type HistoryEntry } from "./list/history.tsx";
export { ListRow, RowList } from "./list/list-row.tsx";
export { LoadMore } from "./list/load-more.tsx";
export { RulesAside } from "./list/rules-aside.tsx";
export { Steps, type Step } from "./list/steps.tsx";
export { ConfirmDialog } from "./overlay/confirm-dialog.tsx";
export { Dialog } from "./overlay/dialog.tsx";
export { Toast } from "./overlay/toast.tsx";
export { Contents } from "./page/contents.tsx";
export { Filters, Tabs, type Filter } from "./page/filters.tsx";
export { focusTitle } from "./page/focus-title.ts";
export { NotHere } from "./page/not-here.tsx";
export { Page, PageHead, useTitleFocus, WorkPage } from "./page/page.tsx";
export { EmptyState, Section, SectionHead, SideSection } from "./page/section.tsx";
export { Skeleton, Waiting } from "./page/waiting.tsx";
export { Initials, initialsOf } from "./people/initials.tsx";
export {
  KindIcon,
  OrganisationMark,
  VerifiedBadge,
  type OrganisationKind,
} from "./people/organisation-mark.tsx";
export { ByLine, PersonLine, type OrganisationLike } from "./people/person-line.tsx";
export { paintRegion } from "./region/paint-region.ts";
export { RegionLogo } from "./region/region-logo.tsx";
export { firstInView, holdStill, holdStillDuring } from "./scroll/hold-still.ts";
export { AudienceLine, StatusLine } from "./status/status-line.tsx";
export { PostFrame, Reference, UnreadLine } from "./thread/post-frame.tsx";
export { Prose } from "./thread/prose.tsx";
export type { Dates } from "./time/dates.ts";
export { TimeZone, useDates } from "./time/use-dates.ts";
export { Time } from "./time/time.tsx";
export { useNow } from "./time/use-now.ts";
