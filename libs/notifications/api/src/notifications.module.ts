import { Module } from "@nestjs/common";
import { Actor, UnitOfWork } from "#kernel";
import { PersonErased } from "#directory/contract";
import { PostChanged, ThreadRead } from "#discussions/contract";
import { MarkNotificationsRead, NotificationStore, SetMailPreference } from "#notifications/domain";
import { useCases } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { LiveHub } from "#platform/live";
import { Links, Mailer } from "#platform/mail";
import { Inbox } from "./inbox.ts";
import { MailWanted } from "./mail-wanted.event.ts";
import { NotificationMail } from "./notification-mail.ts";
import { NotificationResolver, ViewerInboxResolver } from "./notification.resolver.ts";
import { tellAboutGroups, tellAboutOrganisations, tellAboutThreads } from "./what-to-tell.ts";

@Module({
  providers: [
    ...useCases(MarkNotificationsRead, SetMailPreference),
    ...[NotificationResolver, ViewerInboxResolver],
  ],
})
export class NotificationsModule {
  constructor(handlers: EventHandlers, work: UnitOfWork, hub: LiveHub, mailer: Mailer, links: Links) {
    const inbox = new Inbox(handlers, work, hub);
    tellAboutThreads(inbox);
    tellAboutGroups(inbox);
    tellAboutOrganisations(inbox);
    const mail = new NotificationMail(work, mailer, links);
    handlers.on(ThreadRead, "empty-inbox", ({ data }) => inbox.seen(data));
    handlers.on(PostChanged, "forget-post", ({ data }) => inbox.changed(data));
    handlers.on(PersonErased, "forget-inbox", ({ data }) =>
      work.write(Actor.system("erase"), (tx) => tx.store(NotificationStore).erase(data.personId)),
    );
    handlers.on(MailWanted, "mail-notification", (event) => mail.handle(event));
  }
}
