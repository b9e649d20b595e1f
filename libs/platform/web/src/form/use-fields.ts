import { useState, type SyntheticEvent } from "react";
import { useForm, type DefaultValues, type FieldValues, type Path } from "react-hook-form";
import type { CommandProblem, FieldProblem } from "../command/outcome.ts";
import { useFieldMessage } from "../command/use-field-errors.ts";
import { problemIn, type Rule } from "./problem-in.ts";

interface Options<Values extends FieldValues> {
  defaults: DefaultValues<Values>;
  /** The words people see, by field name, in the order of the page; also used in messages. */
  labels: { [K in Path<Values>]?: string };
  rules?: { [K in Path<Values>]?: Rule };
  /** What to say instead of "please fill in …", by field name. */
  required?: { [K in Path<Values>]?: string };
  /** Further problems that no rule of a single field tells. */
  check?: (values: Values) => FieldProblem[];
  /** Where a problem of the command is said, by its code: `{ WRONG_PASSWORD: "password" }`. */
  places?: Record<string, Path<Values>>;
}

type Send<Values> = (values: Values) => Promise<{ ok: boolean; problem?: CommandProblem } | void> | void;

/**
 * A form's fields with one kind of message for the client's and the server's checks:
 *
 *     const form = useFields<Values>({ defaults, labels: { email: t("email") }, rules: { email: { required: true } } });
 *     <Form onSubmit={form.submit((values) => command.run(values))} errors={form.errors} problem={command.problem}>
 *       <TextField {...form.field("email")} type="email" />
 *
 * `errors` changes only on a submit (the summary takes the focus then); a field's own message goes once it is edited.
 * What a part of the form shows that registers nothing: `standing`, and it tells `edit`.
 */
export function useFields<Values extends FieldValues>(options: Options<Values>) {
  const { defaults, labels, rules = {}, required = {}, check, places = {} } = options;
  const form = useForm<Values>({ defaultValues: defaults, mode: "onSubmit" });
  const message = useFieldMessage();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const label = (name: string) => (labels as Record<string, string | undefined>)[name] ?? name;
  const words = (problem: FieldProblem) => {
    const own = (required as Record<string, string | undefined>)[problem.field];
    return problem.code === "REQUIRED" && own ? own : message(problem, label(problem.field));
  };

  const show = (problems: readonly FieldProblem[]) => {
    const order = Object.keys(labels);
    const sorted = [...problems].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
    setEdited(new Set());
    setErrors(Object.fromEntries(sorted.map((problem) => [problem.field, words(problem)])));
  };
  const submit = (send: Send<Values>) => (event: SyntheticEvent) =>
    void form.handleSubmit(async (values) => {
      const problems = Object.entries(rules as Record<string, Rule | undefined>)
        .map(([name, rule]) => problemIn(name, form.getValues(name as Path<Values>), rule))
        .filter((problem) => problem !== null)
        .concat(check?.(values) ?? []);
      show(problems);
      if (problems.length > 0) return;
      const outcome = await send(values);
      const problem = outcome?.problem;
      const place = problem && places[problem.code];
      if (problem?.fields?.length) show(problem.fields);
      else if (place) setErrors({ [place]: problem.message });
    })(event);
  /** For a field that is not registered: its own message goes. */
  const edit = (...names: string[]) => setEdited((before) => new Set([...before, ...names]));
  const field = (name: Path<Values>) => ({
    ...form.register(name, { onChange: () => edit(name) }),
    label: label(name),
    error: edited.has(name) ? undefined : errors[name],
  });
  const standing = Object.fromEntries(Object.entries(errors).filter(([name]) => !edited.has(name)));
  return { ...form, field, submit, errors, standing, edit, show };
}
