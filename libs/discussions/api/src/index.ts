export { DiscussionsModule } from "./discussions.module.ts";
export { tellOfPosts } from "./personal-data.ts";
