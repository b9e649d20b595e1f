import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Link } from "react-router";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/paths.ts";

type Kind = "primary" | "secondary" | "tertiary";
interface Look {
  kind?: Kind;
  icon?: IconName;
  children: ReactNode;
}

const classOf = (kind: Kind) => `kern-btn kern-btn--${kind}`;
const content = (icon: IconName | undefined, children: ReactNode) => (
  <>
    {icon ? <Icon name={icon} /> : null}
    <span className="kern-label">{children}</span>
  </>
);

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** Under way: says so to assistive technology and takes no second click; keeps its place and focus. */
  pending?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that names the act. `type` is "button" unless told. */
export function Button({
  kind = "secondary",
  icon,
  children,
  pending,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(kind)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
    >
      {content(icon, children)}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ kind = "secondary", icon, children, to }: Look & { to: string }) {
  return (
    <Link className={classOf(kind)} to={to}>
      {content(icon, children)}
    </Link>
  );
}

/** A small act inside a line of text. */
export function TextButton({ type = "button", ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className="text-button" />;
}

/** The round check at the end of a row: "Erledigt". `label` names the row. */
export function DoneButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button className="done-btn act" type="button" aria-label={label} onClick={onClick}>
      <Icon name="check" />
    </button>
  );
}
