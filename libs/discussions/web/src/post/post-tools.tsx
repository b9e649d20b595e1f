import { useAnnounce } from "#platform/web";
import { Icon } from "#ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { PostPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { AcceptButton, type AcceptanceProps } from "./acceptance.tsx";
import { anchorOf } from "./author.ts";

interface Props {
  post: PostPartsFragment;
  acceptance?: AcceptanceProps;
  onReply?: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** What one can do to a post: reply at once, accept somebody else's while nothing is accepted, the rest behind "Mehr". */
export function PostTools({ post, acceptance, onReply, onEdit, onDelete }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [more, setMore] = useState(false);
  const [inAddress, setInAddress] = useState(false);
  const { edit, delete: remove, accept } = post.viewerCan;
  const mayAccept = acceptance?.mayAccept === true && accept;
  const acceptAtOnce = mayAccept && !acceptance.acceptedId && !edit; // one edits one's own posts only
  if (post.deletedAt) return null;

  const copy = async () => {
    const address = `${location.origin}/themen/${post.threadId}#${anchorOf(post.id)}`;
    try {
      await navigator.clipboard.writeText(address);
      announce(t("post.linkCopied"));
    } catch {
      await navigate(`#${anchorOf(post.id)}`); // there is no clipboard, or it is forbidden: the address bar has it
      announce(t("post.linkInAddress"));
      setInAddress(true);
    }
  };
  return (
    <>
      {onReply ? (
        <button type="button" onClick={onReply}>
          <Icon name="reply" />
          {t("post.reply")}
        </button>
      ) : null}
      {acceptAtOnce ? <AcceptButton postId={post.id} /> : null}
      <button type="button" aria-expanded={more} onClick={() => setMore(!more)}>
        {t("post.more")}
      </button>
      {more ? (
        <>
          {mayAccept && !acceptAtOnce ? <AcceptButton postId={post.id} /> : null}
          <a
            href={`#${anchorOf(post.id)}`}
            onClick={(event) => {
              event.preventDefault();
              void copy();
            }}
          >
            {t("post.link")}
          </a>
          {inAddress ? <span className="muted">{t("post.linkInAddress")}</span> : null}
          {edit ? (
            <button type="button" onClick={onEdit}>
              {t("post.edit")}
            </button>
          ) : null}
          {remove ? (
            <button type="button" onClick={onDelete}>
              {t("post.delete")}
            </button>
          ) : null}
        </>
      ) : null}
    </>
  );
}
