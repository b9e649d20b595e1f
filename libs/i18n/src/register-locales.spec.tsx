import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { changeLanguage, currentLanguage } from "./language.ts";
import { registerLocales } from "./register-locales.ts";

const de = {
  waiting: "{count, plural, one {# Antrag wartet} other {# Anträge warten}}",
  row: { since: "seit {date, date, long}" },
};
const en: typeof de = {
  waiting: "{count, plural, one {# request is waiting} other {# requests are waiting}}",
  row: { since: "since {date, date, long}" },
};

function show(load: () => Promise<{ en: typeof de }>) {
  const useText = registerLocales({ de, en: load });
  function Words() {
    const t = useText();
    return (
      <p>
        {t("waiting", { count: 2 })} {t("row.since", { date: new Date(2026, 10, 20) })} {t("row.since")}
      </p>
    );
  }
  render(<Words />, { wrapper: Suspense });
  return () => screen.getByRole("paragraph").textContent;
}

const GERMAN = "2 Anträge warten seit 20. November 2026 seit {date, date, long}";

describe("texts of a room", () => {
  afterEach(() => act(() => changeLanguage("de")));

  it("are German at once, and English is asked for only when it is chosen", async () => {
    let asked = 0;
    const words = show(() => Promise.resolve({ en, asked: asked++ }));
    expect(words()).toBe(GERMAN);
    expect(asked).toBe(0);

    await act(() => changeLanguage("en"));
    expect(words()).toBe("2 requests are waiting since 20 November 2026 since {date, date, long}");
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("gemeinsam.language")).toBe("en");
  });

  it("stay German where English cannot be had", async () => {
    const words = show(() => Promise.reject(new TypeError("Failed to fetch")));
    await act(() => changeLanguage("en"));
    expect(currentLanguage()).toBe("en");
    expect(words()).toBe(GERMAN.replace("20. November", "20 November"));
  });

  it("of a room that comes later are in the language that is shown", async () => {
    await act(() => changeLanguage("en"));
    const words = await act(() => Promise.resolve(show(() => Promise.resolve({ en }))));
    expect(words()).toMatch(/^2 requests/);
  });
});
