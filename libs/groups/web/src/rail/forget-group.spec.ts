import { InMemoryCache, gql } from "@apollo/client";
import { forgetGroup } from "./forget-group.ts";

const query = gql`
  {
    threads {
      id
      title
      group {
        id
        name
      }
      openingPost {
        id
        threadId
        body
      }
    }
  }
`;

const thread = (id: string, groupId: string) => ({
  __typename: "Thread",
  id,
  title: `Title of ${id}`,
  group: { __typename: "Group", id: groupId, name: groupId },
  openingPost: { __typename: "Post", id: `post-${id}`, threadId: id, body: `Words of ${id}` },
});

describe("a group that may no longer be read", () => {
  it("leaves no word of its threads in the cache, and other groups whole", () => {
    const cache = new InMemoryCache();
    cache.writeQuery({ query, data: { threads: [thread("t1", "closed"), thread("t2", "open")] } });

    forgetGroup(cache, "closed");

    const left = JSON.stringify(cache.extract());
    expect(left).not.toContain("of t1");
    expect(left).toContain("Title of t2");
    expect(left).toContain("Words of t2");
  });
});
