import { Actor, type Delivered, type Id, type ReadUnit, type UnitOfWork } from "#kernel";
import { Directory } from "#directory/contract";
import { Accounts } from "#identity/contract";
import { Threads } from "#discussions/contract";
import { Audiences, Groups } from "#groups/contract";
import { type Notification, NotificationStore } from "#notifications/domain";
import type { Links, Mail, Mailer } from "#platform/mail";
import { excerptOf } from "#platform/text";
import { decisionReason } from "./decision-reason.ts";
import { type MailFacts, mailText } from "./mail-texts.ts";
import type { MailWanted } from "./mail-wanted.event.ts";

/**
 * Mails one notification. Everything in it is read as the receiver, at the moment of sending: what they may no longer
 * read is not there, and then no mail leaves. The unit stays open until the mail server has the mail, so that nobody's
 * access ends in between: after a confirmed removal no mail about the group leaves. The mailer's time-outs bound how
 * long a removal can wait for that.
 */
export class NotificationMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly links: Links,
  ) {}

  async handle({ data }: Delivered<MailWanted>): Promise<void> {
    const sent = await this.work.read(Actor.person(data.personId), async (unit) => {
      const mail = await this.compose(unit, data.notificationId);
      if (mail) await this.mailer.send(mail);
      return mail !== null;
    });
    if (!sent) return;
    await this.work.write(Actor.system("send-mail"), (tx) =>
      tx.store(NotificationStore).markMailed(data.notificationId),
    );
  }

  private async compose(unit: ReadUnit, id: Id<"Notification">): Promise<Mail | null> {
    const [notification] = await unit.store(NotificationStore).findMany([id]);
    if (!notification || notification.mailedAt) return null;
    const { personId } = unit.actor;
    const { audienceId } = notification;
    if (audienceId && !(await unit.port(Audiences).isReader(audienceId, personId))) return null;
    const to = (await unit.port(Accounts).emailsOf([personId])).get(personId);
    const facts = await this.factsOf(unit, notification);
    if (!to || !facts) return null;
    const locale = (await unit.port(Directory).localesOf([personId])).get(personId) ?? "DE";
    const { subject, paragraphs, label, footer } = mailText(locale, notification.kind, {
      ...facts,
      timeZone: await unit.port(Directory).timeZoneOf(personId),
    });
    return {
      key: `notification/${id}`,
      ...{ to, locale },
      subject,
      paragraphs,
      action: { label, url: this.links.to(facts.path) },
      footer,
    };
  }

  /** Null where what it is about may no longer be read. */
  private async factsOf(unit: ReadUnit, about: Notification): Promise<MailFacts | null> {
    const { threadId, postId, groupId, joinRequestId, organisationId, actorId } = about;
    const actor = actorId ? await unit.port(Directory).nameOf(actorId) : "";
    const groups = unit.port(Groups);
    const group = groupId ? await groups.group(groupId) : null;
    if (threadId) {
      const thread = await unit.port(Threads).thread(threadId);
      const post = thread && postId ? await unit.port(Threads).post(postId) : null;
      if (!thread || !post || post.deleted || !group) return null;
      const open = group.kind === "NETWORK";
      return {
        ...{ actor, group: group.name, reason: "" },
        title: open ? thread.title : "",
        excerpt: open ? excerptOf(post.body, 400) : "",
        path: `/themen/${threadId}#beitrag-${post.id}`,
      };
    }
    const request = joinRequestId ? await groups.joinRequest(joinRequestId) : null;
    if (joinRequestId && !request) return null;
    const organisation = organisationId ? await unit.port(Directory).organisationName(organisationId) : "";
    const path = pathOf(about, group?.slug);
    const asked = about.kind === "JOIN_REQUESTED" ? request?.reason : null;
    const reason = asked ?? (await decisionReason(unit, about)) ?? "";
    const again = about.kind === "JOIN_REJECTED" ? (request?.mayAskAgainAt ?? null) : null;
    return { actor, title: organisation, excerpt: "", group: group?.name ?? "", reason, again, path };
  }
}

function pathOf({ kind, joinRequestId, organisationId }: Notification, slug: string | undefined): string {
  if (kind === "JOIN_REQUESTED") return `/freischaltung/${joinRequestId}`;
  if (kind === "AFFILIATION_REJECTED") return "/profil";
  if (slug) return `/gruppen/${slug}`;
  return organisationId ? `/organisationen/${organisationId}` : "/eingang";
}
