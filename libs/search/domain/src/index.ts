import { SearchEntry } from "./model/search-entry.ts";

export { type Hit, MATCH, type RankedPlace, SearchStore } from "./store/search.store.ts";

export const searchEntities = [SearchEntry];
