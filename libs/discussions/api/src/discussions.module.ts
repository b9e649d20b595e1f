import { Module } from "@nestjs/common";
import { Actor, UnitOfWork } from "#kernel";
import { PersonErased } from "#directory/contract";
import { Threads } from "#discussions/contract";
import {
  AcceptAnswer,
  AskQuestion,
  DeletePost,
  DeletedPostStore,
  EditPost,
  FollowTopics,
  ForgetAuthor,
  MarkThreadRead,
  Reply,
  RestorePost,
  SaveTopic,
  ThreadsPort,
  WithdrawAcceptance,
} from "#discussions/domain";
import { Ports } from "#platform/database";
import { addProblemTexts, ownType, useCases } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { LiveHub } from "#platform/live";
import { hintAboutThreads } from "./live.handlers.ts";
import { postById, threadById } from "./loaders.ts";
import { PostResolver, PostViewerResolver } from "./post.resolver.ts";
import { ThreadQueries, ThreadResolver, ThreadViewerResolver } from "./thread.resolver.ts";
import { TopicResolver, ViewerTopicResolver } from "./topic.resolver.ts";
import { PostChangeResolver, ThreadChangeResolver, WritingResolver } from "./write.resolver.ts";

@Module({
  providers: [
    ...useCases(ForgetAuthor, FollowTopics, SaveTopic),
    ...useCases(AskQuestion, Reply, EditPost, DeletePost, RestorePost),
    ...useCases(AcceptAnswer, WithdrawAcceptance, MarkThreadRead),
    ...[ThreadQueries, ThreadResolver, ThreadViewerResolver, PostResolver, PostViewerResolver],
    ...[WritingResolver, PostChangeResolver, ThreadChangeResolver, TopicResolver, ViewerTopicResolver],
  ],
})
export class DiscussionsModule {
  constructor(ports: Ports, handlers: EventHandlers, hub: LiveHub, work: UnitOfWork, forget: ForgetAuthor) {
    ports.bind(Threads, ThreadsPort);
    hintAboutThreads(handlers, hub);
    handlers.on(PersonErased, "forget-author", ({ data }) => forget.execute(data.personId, data.keepPosts));
    handlers.often(() => work.write(Actor.system("forget"), (tx) => tx.store(DeletedPostStore).forgetOld()));
    ownType("Thread", threadById);
    ownType("Post", postById);
    addProblemTexts("DE", {
      UNDO_OVER: "Das lässt sich nicht mehr rückgängig machen.",
      POST_DELETED: "Dieser Beitrag wurde gelöscht.",
      NO_ANSWER: "Dieser Beitrag kann keine angenommene Antwort sein.",
      TOPIC_EXISTS: "Ein Sachgebiet mit diesem Namen gibt es schon.",
      TOPIC_GONE:
        "Ein Sachgebiet, das Sie gewählt haben, wird nicht mehr angeboten. Bitte laden Sie die Seite neu.",
    });
    addProblemTexts("EN", {
      UNDO_OVER: "This can no longer be undone.",
      POST_DELETED: "This post was deleted.",
      NO_ANSWER: "This post cannot be the accepted answer.",
      TOPIC_EXISTS: "There is a subject of this name already.",
      TOPIC_GONE: "A subject you have chosen is not offered any more. Please reload the page.",
    });
  }
}
