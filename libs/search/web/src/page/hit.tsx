import { Time } from "#ui";
import { Link } from "react-router";
import type { SearchQuery } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** One thread that was found, with the words around the match. */
export function Hit({
  hit: { thread, postId, excerptHtml },
}: {
  hit: SearchQuery["search"]["nodes"][number];
}) {
  const t = useText();
  const { group } = thread;
  return (
    <li className="row hit">
      <div>
        <h3 className="row-title">
          <Link className="t" to={`/themen/${thread.id}#beitrag-${postId}`}>
            {thread.title}
          </Link>
        </h3>
        {/* the server's sanitiser lets only <mark> stand in an excerpt */}
        <p className="excerpt" dangerouslySetInnerHTML={{ __html: excerptHtml }} />
        <p className="meta">
          {[
            group.name,
            group.kind === "CLOSED" ? t("closed") : null,
            t("replies", { count: thread.replyCount }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="end">
        <Time at={thread.lastPostAt} as="row" />
      </div>
    </li>
  );
}
