import { PostStore } from "#discussions/domain";
import type { PersonalData } from "#platform/personal-data";

/** What somebody wrote, in groups they have left, too; of threads that others opened not even the title. */
export function tellOfPosts(data: PersonalData): void {
  data.add({
    key: "posts",
    title: { DE: "Beiträge", EN: "Posts" },
    columns: {
      title: { DE: "Titel", EN: "Title" },
      body: { DE: "Text", EN: "Text", markdown: true },
      createdAt: { DE: "Geschrieben", EN: "Written" },
      editedAt: { DE: "Geändert", EN: "Edited" },
    },
    rows: (unit, person) => unit.store(PostStore).writtenBy(person),
  });
}
