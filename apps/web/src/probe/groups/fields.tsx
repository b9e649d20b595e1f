import { Combobox, FileField, Finder, PasswordField, Select, TextArea, TextField } from "#ui";
import { COMPANY, LINE, LONG_ORGANISATION, NAMES, nothing, PROBLEM, UNBROKEN } from "../samples.ts";

const KINDS = [
  { value: "COMPANY", label: "Unternehmen" },
  { value: "AUTHORITY", label: LONG_ORGANISATION.name },
];
const combobox = {
  text: "",
  onText: nothing,
  items: null,
  itemKey: (item: string) => item,
  itemLabel: (item: string) => item,
  onPick: nothing,
};

const finder = { label: "Suche", text: "", onText: nothing, onPick: nothing, waiting: false };
const proposal = { id: "a", icon: "inbox", title: "Eingang", meta: LINE, to: "/eingang" } as const;

/** What one types into. */
export const fields = {
  TextField: {
    default: <TextField name="probe-text" label="Vor- und Nachname" />,
    "hint, optional": <TextField name="probe-text-hint" label="Tätigkeit" hint={LINE} optional />,
    "long value": <TextField name="probe-text-long" label="Titel" defaultValue={UNBROKEN} />,
    "right to left": (
      <TextField name="probe-text-rtl" label="Name" dir="auto" defaultValue={NAMES.rightToLeft} />
    ),
    error: <TextField name="probe-text-error" label="Mailadresse" defaultValue="name@" error={PROBLEM} />,
    disabled: <TextField name="probe-text-off" label="Mailadresse" defaultValue={NAMES.usual} disabled />,
  },
  FileField: {
    default: <FileField name="probe-file" label="Logo" hint="PNG oder JPEG" />,
    error: <FileField name="probe-file-error" label="Logo" error="Das ist kein Bild." />,
  },
  TextArea: {
    default: <TextArea name="probe-area" label="Text" hint="Markdown ist möglich." rows={3} />,
    error: (
      <TextArea name="probe-area-error" label="Begründung" error="Bitte schreiben Sie, warum." rows={2} />
    ),
    "read only": <TextArea name="probe-area-off" label="Text" defaultValue={LINE} readOnly rows={2} />,
  },
  PasswordField: {
    default: <PasswordField name="probe-password" label="Passwort" autoComplete="off" />,
    error: (
      <PasswordField
        name="probe-password-error"
        label="Passwort"
        autoComplete="off"
        error="Mindestens 12 Zeichen."
      />
    ),
  },
  Select: {
    default: <Select name="probe-select" label="Art" options={KINDS} />,
    error: (
      <Select name="probe-select-error" label="Art" options={KINDS} error="Bitte wählen Sie eine Art." />
    ),
    disabled: <Select name="probe-select-off" label="Art" options={KINDS} disabled />,
  },
  Combobox: {
    empty: <Combobox {...combobox} name="probe-combobox" label="Organisation" />,
    "matches, once it has the focus": (
      <Combobox
        {...combobox}
        name="probe-combobox-found"
        label="Organisation mit Vorschlägen"
        text="Lind"
        items={[COMPANY.name, LONG_ORGANISATION.name]}
        otherwise={{ label: "Meine ist nicht dabei", onPick: nothing }}
      />
    ),
    error: (
      <Combobox
        {...combobox}
        name="probe-combobox-error"
        label="Organisation ohne Treffer"
        text="Lindhoff"
        items={[]}
        error="Bitte wählen Sie eine Organisation."
      />
    ),
  },
  Finder: {
    "one heading": (
      <Finder
        {...finder}
        groups={[
          { name: "places", title: "Orte", proposals: [proposal, { ...proposal, id: "b", title: UNBROKEN }] },
        ]}
      />
    ),
    "nothing found": <Finder {...finder} label="Suche ohne Treffer" groups={[]} />,
    waiting: <Finder {...finder} label="Suche unterwegs" groups={[]} waiting />,
  },
};
