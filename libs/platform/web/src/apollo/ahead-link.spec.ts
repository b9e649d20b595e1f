import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from "@apollo/client";
import { aheadLink, type AskedAhead } from "./ahead-link.ts";

const QUERY = gql`
  query Greeting($to: String) {
    greeting(to: $to)
  }
`;

function clientWith(asked: AskedAhead) {
  const server = { asked: 0 };
  const network = new ApolloLink(() => {
    server.asked++;
    return new Observable((observer) => {
      observer.next({ data: { greeting: "from the server" } });
      observer.complete();
    });
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([aheadLink(asked), network]),
  });
  const ask = async (to: string) => {
    const { data } = await client.query<{ greeting: string }>({
      query: QUERY,
      variables: { to },
      fetchPolicy: "network-only",
    });
    return data?.greeting;
  };
  return { ask, server };
}

describe("answers asked for ahead", () => {
  it("are taken by the question with the same variables, once", async () => {
    const early = Promise.resolve({ data: { greeting: "from before" } });
    const { ask, server } = clientWith(new Map([['Greeting {"to":"Jana"}', early]]));
    expect(await ask("Omar")).toBe("from the server");
    expect(await ask("Jana")).toBe("from before");
    expect(server.asked).toBe(1);
    expect(await ask("Jana")).toBe("from the server");
  });

  it("that failed are asked for again", async () => {
    const lost = Promise.reject<never>(new TypeError("Failed to fetch"));
    const { ask } = clientWith(new Map([['Greeting {"to":"Jana"}', lost]]));
    expect(await ask("Jana")).toBe("from the server");
  });
});
