import { fields } from "./groups/fields.tsx";
import { form } from "./groups/form.tsx";
import { list } from "./groups/list.tsx";
import { overlay } from "./groups/overlay.tsx";
import { page } from "./groups/page.tsx";
import { people } from "./groups/people.tsx";
import { thread } from "./groups/thread.tsx";
import type { Component, States } from "./specimen.tsx";

export const groups: Record<string, Record<string, States>> = {
  form,
  fields,
  list,
  overlay,
  page,
  people,
  thread,
};

/** The compiler refuses this when libs/ui exports a component that no group shows. */
export const shown: Record<Component, States> = {
  ...form,
  ...fields,
  ...list,
  ...overlay,
  ...page,
  ...people,
  ...thread,
};
