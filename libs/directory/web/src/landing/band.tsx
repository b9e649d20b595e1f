import { useId, type ReactNode } from "react";

interface Item {
  mark?: ReactNode;
  title: string;
  text: string;
}

interface Props {
  title: string;
  ordered?: boolean;
  items: Item[];
  children?: ReactNode;
}

/** A title at the left and three short texts beside it. */
export function Band({ title, ordered, items, children }: Props) {
  const label = useId();
  const List = ordered ? "ol" : "ul";
  return (
    <section className="wide" aria-labelledby={label}>
      <div className="band">
        <h2 id={label}>{title}</h2>
        <div>
          <List className="thirds">
            {items.map((item) => (
              <li key={item.title}>
                {item.mark}
                <h3>{item.title}</h3>
                <p>{item.text}</p>
              </li>
            ))}
          </List>
          {children}
        </div>
      </div>
    </section>
  );
}
