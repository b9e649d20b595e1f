/** The question both servers answer: what the browser asks for a thread and its first twenty replies. */
export const THREAD_PAGE = `query ThreadPage($id: ID!) {
  thread(id: $id) {
    id title kind createdAt replyCount
    viewerCan { reply acceptAnswer }
    replies(first: 20) {
      nodes {
        id html createdAt accepted
        author { __typename ... on Person { id name } ... on FormerMember { id } }
        organisation { id name kind verified }
        viewerCan { edit delete accept }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
