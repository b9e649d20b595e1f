/** How long a session lasts from its start, or from when somebody asked to stay. */
export class SessionLife {
  constructor(readonly milliseconds: number) {}
}
