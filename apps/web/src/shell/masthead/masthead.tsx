import { AccountMenu } from "./account-menu.tsx";
import { Brand } from "../brand.tsx";
import { SearchField } from "./search-field.tsx";

export function Masthead() {
  return (
    <header className="mast">
      <div>
        <Brand />
        <SearchField />
        <div className="mast-end">
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}
