import { OrganisationMark, RulesAside, SideSection } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";
import type { LoadedThread } from "./use-thread.ts";

/** Beside a thread: whose people have spoken, and the rules of the group. */
export function ThreadSide({ thread }: { thread: LoadedThread }) {
  const t = useText();
  const posts = [thread.openingPost, ...thread.replies.nodes].filter((post) => !post.deletedAt);
  const organisations = new Map(
    posts.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation]] : [])),
  );
  return (
    <>
      {organisations.size > 0 ? (
        <SideSection title={t("thread.involved")}>
          <ul>
            {[...organisations.values()].map((organisation) => (
              <li key={organisation.id}>
                <OrganisationMark {...organisation}>
                  <Link to={`/organisationen/${organisation.id}`}>{organisation.name}</Link>
                </OrganisationMark>
              </li>
            ))}
          </ul>
        </SideSection>
      ) : null}
      <RulesAside title={t("thread.rules")} rules={thread.group.rules} />
    </>
  );
}
