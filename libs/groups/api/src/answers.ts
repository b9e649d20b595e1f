import type { Group, JoinRequest } from "#groups/domain";

export class GroupSuccess {
  constructor(readonly group: Group) {}
}
export class JoinRequestSuccess {
  constructor(readonly joinRequest: JoinRequest) {}
}
