import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  Choices,
  DoneButton,
  ErrorSummary,
  Form,
  ProblemLine,
  TextButton,
} from "#ui";
import { LINE, nothing, PROBLEM, TITLE, UNBROKEN } from "../samples.ts";

const CHOICES = [
  { value: "a", label: "Eine Frage", hint: "Auf die ich eine Antwort suche", shortcut: "A" },
  { value: "b", label: TITLE },
] as const;

/** Buttons, choices, and what a form says. */
export const form = {
  Button: {
    kinds: (
      <Actions>
        <Button kind="primary">Veröffentlichen</Button>
        <Button>Abbrechen</Button>
        <Button kind="tertiary">Rückgängig</Button>
        <Button icon="plus">Frage stellen</Button>
      </Actions>
    ),
    disabled: <Button disabled>Veröffentlichen</Button>,
    pending: (
      <Button kind="primary" pending>
        Veröffentlichen
      </Button>
    ),
    "long text": <Button>{TITLE}</Button>,
  },
  ButtonLink: {
    default: <ButtonLink to="/ui-probe">Registrieren</ButtonLink>,
    primary: (
      <ButtonLink to="/ui-probe" kind="primary" icon="plus">
        Frage stellen
      </ButtonLink>
    ),
  },
  TextButton: {
    default: <TextButton>Kürzel ausschalten</TextButton>,
    disabled: <TextButton disabled>Kürzel ausschalten</TextButton>,
  },
  DoneButton: { default: <DoneButton label={`Erledigt: ${TITLE}`} onClick={nothing} /> },
  Choices: {
    default: <Choices name="probe-choices" label="Was möchten Sie beginnen?" options={CHOICES} />,
    chosen: (
      <Choices name="probe-chosen" label="Wer liest mit?" options={CHOICES} chosen="b" onChange={nothing} />
    ),
    error: <Choices name="probe-unchosen" label="Art" options={CHOICES} error="Bitte wählen Sie eine Art." />,
    disabled: <Choices name="probe-fixed" label="Gruppe" options={CHOICES} disabled />,
  },
  Checkbox: {
    default: <Checkbox name="probe-check" label="Ich habe die Nutzungsbedingungen gelesen." />,
    error: <Checkbox name="probe-unchecked" label={LINE} error="Bitte stimmen Sie zu." />,
    disabled: <Checkbox name="probe-off" label="Wöchentliche Zusammenfassung" hint={LINE} disabled />,
  },
  ErrorSummary: {
    one: <ErrorSummary errors={{ "probe-text-error": PROBLEM }} />,
    several: <ErrorSummary errors={{ "probe-text-error": PROBLEM, "probe-area-error": UNBROKEN }} />,
    empty: <ErrorSummary errors={{}} />,
  },
  ProblemLine: { default: <ProblemLine>{LINE}</ProblemLine> },
  Form: {
    problem: (
      <Form
        label="Formular mit Problem"
        onSubmit={(event) => event.preventDefault()}
        problem={{ message: "Die Verbindung ist unterbrochen. Ihre Eingabe ist noch da." }}
      >
        <p>{LINE}</p>
      </Form>
    ),
  },
  Actions: {
    default: (
      <Actions>
        <Button kind="primary">Speichern</Button>
        <Button>Abbrechen</Button>
      </Actions>
    ),
  },
};
