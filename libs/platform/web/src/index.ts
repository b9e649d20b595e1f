export { registerLocales, useLanguage, type Language, type Text, type Values } from "#i18n";
export type { AskedAhead } from "./apollo/ahead-link.ts";
export { createApolloClient, isUnauthenticated } from "./apollo/client.ts";
export { growingList } from "./apollo/type-policies.ts";
export type { CommandProblem, FieldProblem, Outcome } from "./command/outcome.ts";
export { useCommand, type Command } from "./command/use-command.ts";
export { useFieldErrors, useFieldMessage } from "./command/use-field-errors.ts";
export { forgetDrafts } from "./draft/draft-store.ts";
export { useDraft } from "./draft/use-draft.ts";
export { problemIn, type Rule } from "./form/problem-in.ts";
export { useDebounced } from "./form/use-debounced.ts";
export { useFields } from "./form/use-fields.ts";
export { isKey, SHORTCUTS, type KeyPlace, type ShortcutName } from "./keys/shortcuts.ts";
export { useSingleKeys } from "./keys/single-keys.ts";
export { useKeys } from "./keys/use-keys.ts";
export type { Hint, HintTopic } from "./live/hint.ts";
export { useCameBack } from "./list/use-came-back.ts";
export { useFound, type Found } from "./list/use-found.ts";
export { useNews } from "./list/use-news.ts";
export { LiveLink } from "./live/live-link.ts";
export { LiveProvider, useHint } from "./live/use-hint.tsx";
export type { Unsent } from "./outbox/outbox-store.ts";
export { useOutbox, useUnsent } from "./outbox/use-outbox.ts";
export { useAnnounce } from "./page/announce.tsx";
export { safePath } from "./page/safe-path.ts";
export { useOnline } from "./page/use-online.ts";
export { usePageTitle } from "./page/use-page-title.ts";
export { GemeinsamProviders } from "./providers.tsx";
export { tellTabs } from "./session/other-tabs.ts";
export {
  useRegion,
  useSession,
  useViewer,
  type Region,
  type Session,
  type Viewer,
} from "./session/session-context.ts";
export { useSessionEnd } from "./session/use-session-end.ts";
