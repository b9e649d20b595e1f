import { Link } from "react-router";
import { Select } from "../form/text-field.tsx";

export interface Filter<Value extends string> {
  value: Value;
  label: string;
  count?: number;
}

interface Props<Value extends string> {
  /** Names the group of filters. */
  label: string;
  filters: readonly Filter<Value>[];
  current: Value;
  onChoose: (value: Value) => void;
}

/** Underlined filters with counts; a select on a phone. */
export function Filters<Value extends string>({ label, filters, current, onChoose }: Props<Value>) {
  const text = ({ label: words, count }: Filter<Value>) =>
    count === undefined ? words : `${words} (${count})`;
  return (
    <>
      <div className="filters" role="group" aria-label={label}>
        {filters.map((filter) => (
          <button
            key={filter.value}
            type="button"
            aria-pressed={filter.value === current}
            onClick={() => onChoose(filter.value)}
          >
            {filter.label}
            {filter.count === undefined ? null : <span className="n">{filter.count}</span>}
          </button>
        ))}
      </div>
      <div className="filter-select">
        <Select
          name={`filter-${label}`}
          label={label}
          value={current}
          onChange={(event) => {
            const chosen = filters.find((filter) => filter.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
          options={filters.map((filter) => ({ value: filter.value, label: text(filter) }))}
        />
      </div>
    </>
  );
}

interface TabsProps {
  label: string;
  tabs: readonly { to: string; label: string; count?: number; current: boolean }[];
}

/** Parts of a page that have their own address, as underlined links; they stay on a phone. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="filters tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span className="n">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
