/** After an act that changed the page under the reader: the title takes the focus. An open dialog has done its part. */
export function focusTitle(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
  document.querySelector("h1")?.focus();
}
