import { PostStore, TopicStore } from "#discussions/domain";
import type { PersonalData } from "#platform/personal-data";

/** What somebody wrote, in groups they have left, too; of threads that others opened not even the title. */
export function tellOfPosts(data: PersonalData): void {
  data.add({
    key: "posts",
    title: { DE: "Beiträge", EN: "Posts" },
    columns: {
      group: { DE: "Gruppe", EN: "Group" },
      title: { DE: "Titel", EN: "Title" },
      body: { DE: "Text", EN: "Text", markdown: true },
      createdAt: { DE: "Geschrieben", EN: "Written" },
      editedAt: { DE: "Geändert", EN: "Edited" },
    },
    rows: (unit, person) => unit.store(PostStore).writtenBy(person),
  });
  data.add({
    key: "followedTopics",
    title: { DE: "Gewählte Sachgebiete", EN: "Chosen topics" },
    columns: { name: { DE: "Sachgebiet", EN: "Topic" } },
    rows: async (unit, person) => {
      const topics = unit.store(TopicStore);
      return (await topics.findMany(await topics.followedBy(person))).map(({ nameDe: name }) => ({ name }));
    },
  });
}
