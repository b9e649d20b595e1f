import { gql, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { typePolicies } from "./type-policies.ts";

interface Data {
  people: {
    nodes: { __typename: string; id: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
const PEOPLE = gql`
  query People($after: String) {
    people(after: $after) {
      nodes {
        id
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
` as TypedDocumentNode<Data, { after?: string }>;

function list() {
  const cache = new InMemoryCache({ typePolicies });
  const comes = (ids: string, after?: string, hasNextPage = true) =>
    cache.writeQuery({
      query: PEOPLE,
      variables: { after },
      data: {
        people: {
          nodes: [...ids].map((id) => ({ __typename: "Person", id })),
          pageInfo: { endCursor: ids.at(-1) ?? "", hasNextPage },
        },
      },
    });
  const shown = () => {
    const people = cache.readQuery({ query: PEOPLE })?.people;
    return `${people?.nodes.map(({ id }) => id).join("")} to ${people?.pageInfo.endCursor}`;
  };
  return { comes, shown };
}

describe("a list that grows at its end", () => {
  it("has each row once, however often a page comes", () => {
    const { comes, shown } = list();
    comes("abc");
    comes("def", "c");
    comes("def", "c");
    expect(shown()).toBe("abcdef to f");
  });

  it.each([
    ["with a new row at its top", "xab", "xabcdef to f"],
    ["without a row that has gone", "acd", "acdef to f"],
    ["with a row that has risen", "eab", "eabcdf to f"],
    ["anew where nothing of it is left", "xyz", "xyz to z"],
    ["as the whole list where nothing follows", "abc", "abc to c", false],
  ])("is renewed %s, and stays as long as the reader has made it", (_, first, result, hasNextPage = true) => {
    const { comes, shown } = list();
    comes("abc");
    comes("def", "c");
    comes(first, undefined, hasNextPage);
    expect(shown()).toBe(result);
  });
});
