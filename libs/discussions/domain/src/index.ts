import { DeletedPost } from "./model/deleted-post.ts";
import { Post, ReadMarker } from "./model/post.ts";
import { Thread } from "./model/thread.ts";
import { Topic, TopicFollow } from "./model/topic.ts";

export { Post } from "./model/post.ts";
export { Thread, type ThreadKind } from "./model/thread.ts";
export { Topic } from "./model/topic.ts";
export { threadPolicy } from "./policy/thread.policy.ts";
export { DeletedPostStore } from "./store/deleted-post.store.ts";
export { type PostRow, PostStore } from "./store/post.store.ts";
export { type ThreadFilter, ThreadStore, type Unread } from "./store/thread.store.ts";
export { ThreadsPort } from "./store/threads-port.ts";
export { TopicStore } from "./store/topic.store.ts";
export { AcceptAnswer, WithdrawAcceptance } from "./use-cases/accept-answer.ts";
export { AskQuestion } from "./use-cases/ask-question.ts";
export { DeletePost, EditPost } from "./use-cases/change-post.ts";
export { ForgetAuthor } from "./use-cases/forget-author.ts";
export { MarkThreadRead } from "./use-cases/mark-thread-read.ts";
export { Reply } from "./use-cases/reply.ts";
export { RestorePost } from "./use-cases/restore-post.ts";
export { FollowTopics, SaveTopic } from "./use-cases/topics.ts";

export const discussionEntities = [Topic, TopicFollow, Thread, Post, DeletedPost, ReadMarker];
