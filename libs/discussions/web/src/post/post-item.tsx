import { PostFrame, Prose, Reference, StatusLine, useDates } from "#ui";
import { useState, type Ref } from "react";
import type { PostPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { AcceptedLine, type AcceptanceProps } from "./acceptance.tsx";
import { anchorOf, nameOf, pathOf } from "./author.ts";
import { DeletedHere } from "./deleted-here.tsx";
import { DeletePost } from "./delete-post.tsx";
import { EditPost } from "./edit-post.tsx";
import { PostTools } from "./post-tools.tsx";

interface Props {
  post: PostPartsFragment;
  /** Left out for the opening post, which nobody can accept. */
  acceptance?: AcceptanceProps;
  nested?: boolean;
  onReply?: () => void;
  ref?: Ref<HTMLElement>;
}

/** One post of a thread with all one can do to it; a deleted one leaves its place. */
export function PostItem({ post, acceptance, nested, onReply, ref }: Props) {
  const t = useText();
  const dates = useDates();
  const [act, setAct] = useState<"edit" | "delete" | null>(null);
  const former = t("formerMember");
  const { replyTo } = post;
  const gone = post.deletedAt !== null;
  const accepted = acceptance?.acceptedId === post.id;
  const close = () => setAct(null);
  const [deletedHere, setDeletedHere] = useState(false);
  return (
    <PostFrame
      ref={ref}
      id={anchorOf(post.id)}
      name={nameOf(post.author, former)}
      to={pathOf(post.author)}
      organisation={post.organisation}
      at={post.createdAt}
      nested={nested}
      status={
        accepted ? (
          <AcceptedLine {...acceptance} />
        ) : post.editedAt && !gone ? (
          <StatusLine icon="edit">{t("post.edited")}</StatusLine>
        ) : null
      }
      reference={
        replyTo ? (
          <Reference
            to={`#${anchorOf(replyTo.id)}`}
            name={nameOf(replyTo.author, former)}
            excerpt={replyTo.excerpt}
          />
        ) : null
      }
      tools={
        act !== "edit" ? (
          <PostTools
            post={post}
            acceptance={accepted ? undefined : acceptance}
            onReply={gone ? undefined : onReply}
            onEdit={() => setAct("edit")}
            onDelete={() => setAct("delete")}
          />
        ) : null
      }
    >
      {gone ? (
        deletedHere ? (
          <DeletedHere postId={post.id} onOver={() => setDeletedHere(false)} />
        ) : (
          <p className="muted mt2">
            {t("post.tombstone", { date: dates.plain(new Date(post.deletedAt ?? 0)) })}
          </p>
        )
      ) : act === "edit" ? (
        <EditPost post={post} onDone={close} />
      ) : (
        <Prose html={post.html ?? ""} />
      )}
      {post.viewerCan.delete ? (
        <DeletePost
          post={post}
          open={act === "delete"}
          onDone={close}
          onDeleted={() => setDeletedHere(true)}
        />
      ) : null}
    </PostFrame>
  );
}
