/* eslint-disable */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 instant in UTC, milliseconds. */
  DateTime: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  /** Reported barriers, the newest first; for administrators, nobody else sees any. */
  barrierReports: BarrierReportConnection;
  /** The text in force. */
  legalDocument: LegalDocument;
  /** A text in one of its versions, in force or not. */
  legalDocumentVersion?: Maybe<LegalDocument>;
  /** Organisations whose name contains the typed text (from 2 characters on, at most 8): for the registration form. */
  organisationMatches: Array<Organisation>;
  organisation?: Maybe<Organisation>;
  organisations: OrganisationConnection;
  /** Unverified organisations and unconfirmed affiliations the viewer may decide on, oldest first. */
  verificationDesk?: Maybe<VerificationDesk>;
  person?: Maybe<Person>;
  people: PersonConnection;
  /** The territory this platform serves; null until there is an administrator. */
  region?: Maybe<Region>;
  /** Threads the viewer may read, the most recently active first; of one group, or a topic's slug, where one is named, or of the topics the viewer follows. */
  threads: ThreadConnection;
  thread?: Maybe<Thread>;
  /** Markdown as it will look, sanitised. */
  markdownPreview: Scalars['String']['output'];
  /** What questions are about: the curated list's headings, in order; with `retired`, those no longer offered, too. */
  topics: Array<Topic>;
  /** By the word in addresses; a retired one, too. */
  topic?: Maybe<Topic>;
  /** Networks and closed groups of the region, by name. */
  groups: Array<Group>;
  group?: Maybe<Group>;
  /** The unlock desk: requests of the groups the viewer moderates. Open ones oldest first, decided ones newest first. */
  joinRequests: JoinRequestConnection;
  joinRequest?: Maybe<JoinRequest>;
  /** Who is asking; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** The viewer's inbox, newest first. */
  notifications: NotificationConnection;
  /** Threads with a title or post that matches all words, best first; only what the viewer may read. */
  search: SearchConnection;
};


export type QueryBarrierReportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalDocumentArgs = {
  kind: LegalDocumentKind;
};


export type QueryLegalDocumentVersionArgs = {
  kind: LegalDocumentKind;
  version: Scalars['String']['input'];
};


export type QueryOrganisationMatchesArgs = {
  text: Scalars['String']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<OrganisationKind>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerificationDeskArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryThreadsArgs = {
  groupId?: InputMaybe<Scalars['ID']['input']>;
  filter?: ThreadFilter;
  topic?: InputMaybe<Scalars['String']['input']>;
  followed?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarkdownPreviewArgs = {
  text: Scalars['String']['input'];
};


export type QueryTopicsArgs = {
  retired?: Scalars['Boolean']['input'];
};


export type QueryTopicArgs = {
  slug: Scalars['String']['input'];
};


export type QueryGroupArgs = {
  slug: Scalars['String']['input'];
};


export type QueryJoinRequestsArgs = {
  groupId?: InputMaybe<Scalars['ID']['input']>;
  state?: JoinRequestState;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJoinRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationsArgs = {
  unreadOnly?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody could not use. */
export type BarrierReport = {
  __typename?: 'BarrierReport';
  id: Scalars['ID']['output'];
  /** Where it was, in the reporter's words. */
  page: Scalars['String']['output'];
  barrier: Scalars['String']['output'];
  /** Where an answer goes; null where none is wanted. */
  email?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  doneAt?: Maybe<Scalars['DateTime']['output']>;
};

export type BarrierReportConnection = {
  __typename?: 'BarrierReportConnection';
  nodes: Array<BarrierReport>;
  pageInfo: PageInfo;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Open to everybody, signed in or not. */
  reportBarrier: ReportBarrierResult;
  /** Administrators only. */
  settleBarrierReport: SettleBarrierReportResult;
  finishFirstStep: FinishFirstStepResult;
  /** Administrators only. In force at once; people agree to new terms at their next visit. */
  publishLegalDocument: PublishLegalDocumentResult;
  acceptLegalDocument: AcceptLegalDocumentResult;
  verifyOrganisation: VerifyOrganisationResult;
  /** An unverified organisation that is not what it says: nobody finds it any more, and ties to it are rejected. */
  rejectOrganisation: RejectOrganisationResult;
  /** Asks for a tie to one more organisation, or to another one. */
  requestAffiliation: RequestAffiliationResult;
  confirmAffiliation: DecideAffiliationResult;
  rejectAffiliation: DecideAffiliationResult;
  editProfile: EditProfileResult;
  chooseVisibility: EditProfileResult;
  /** Ends the account for good. Posts stay under former member, or their texts go as well. */
  eraseAccount: EraseAccountResult;
  /** The language of the interface and of one's mails. */
  chooseLanguage: EditProfileResult;
  /** Administrators only. */
  nameRegion: NameRegionResult;
  /** Administrators only. Needs a contrast of at least 4.5 : 1 with white. */
  chooseAccent: DressRegionResult;
  /** Administrators only. */
  removeLogo: DressRegionResult;
  /** Answers the same for a new and a used mail address; the mail says what happened. */
  register: RegisterResult;
  /** The link of the confirmation mail, with the password chosen at registration: proves that both are one person. Signs in. */
  confirmRegistration: ConfirmRegistrationResult;
  /** Opens a thread: a question, or a discussion. */
  askQuestion: AskQuestionResult;
  reply: ReplyResult;
  editPost: PostResult;
  deletePost: PostResult;
  /** Whoever deleted it takes that back, for five minutes. */
  restorePost: PostResult;
  /** The asker marks the reply that solved it; another mark moves. */
  acceptAnswer: AcceptAnswerResult;
  withdrawAcceptance: AcceptAnswerResult;
  markThreadRead: MarkThreadReadResult;
  /** The viewer follows these topics from now on, and no others. */
  followTopics: FollowTopicsResult;
  /** Administrators only: adds a topic, renames it, retires it or offers it again. */
  saveTopic: SaveTopicResult;
  /** Administrators only. */
  createGroup: CreateGroupResult;
  /** Moderators of the group and administrators. */
  editGroup: EditGroupResult;
  /** Administrators only. In a closed group the person becomes a member with it. */
  appointModerator: AppointModeratorResult;
  /** Administrators only. The last moderator cannot be dismissed. */
  dismissModerator: AppointModeratorResult;
  /** Leaves a closed group. Whoever is its last moderator appoints another first. */
  leaveGroup: LeaveGroupResult;
  removeMember: RemoveMemberResult;
  requestToJoin: RequestToJoinResult;
  withdrawJoinRequest: WithdrawJoinRequestResult;
  approveJoinRequest: DecideJoinRequestResult;
  rejectJoinRequest: DecideJoinRequestResult;
  allowNewJoinRequest: DecideJoinRequestResult;
  signIn: SignInResult;
  signOut: SignOutSuccess;
  /** Always answers the same; a mail goes out only where there is an account. */
  requestPasswordReset: RequestPasswordResetResult;
  resetPassword: ResetPasswordResult;
  /** Signs every other browser out. */
  changePassword: ChangePasswordResult;
  /** A link goes to the new address; the old one stays until it is used. Always answers the same for a right password. */
  requestEmailChange: RequestEmailChangeResult;
  /** The link that was mailed to the new address. */
  confirmEmailChange: ConfirmEmailChangeResult;
  /** The session at hand begins anew. */
  extendSession: ExtendSessionResult;
  endSession: EndSessionResult;
  endOtherSessions: EndSessionResult;
  /** Marks the named notifications as read (or unread); all of them when no ids are given. */
  markNotificationsRead: MarkNotificationsReadSuccess;
  setMailPreference: SetMailPreferenceSuccess;
};


export type MutationReportBarrierArgs = {
  input: ReportBarrierInput;
};


export type MutationSettleBarrierReportArgs = {
  input: SettleBarrierReportInput;
};


export type MutationFinishFirstStepArgs = {
  input: FinishFirstStepInput;
};


export type MutationPublishLegalDocumentArgs = {
  input: PublishLegalDocumentInput;
};


export type MutationAcceptLegalDocumentArgs = {
  input: AcceptLegalDocumentInput;
};


export type MutationVerifyOrganisationArgs = {
  input: VerifyOrganisationInput;
};


export type MutationRejectOrganisationArgs = {
  input: RejectOrganisationInput;
};


export type MutationRequestAffiliationArgs = {
  input: RequestAffiliationInput;
};


export type MutationConfirmAffiliationArgs = {
  input: DecideAffiliationInput;
};


export type MutationRejectAffiliationArgs = {
  input: DecideAffiliationInput;
};


export type MutationEditProfileArgs = {
  input: EditProfileInput;
};


export type MutationChooseVisibilityArgs = {
  input: ChooseVisibilityInput;
};


export type MutationEraseAccountArgs = {
  input: EraseAccountInput;
};


export type MutationChooseLanguageArgs = {
  input: ChooseLanguageInput;
};


export type MutationNameRegionArgs = {
  input: NameRegionInput;
};


export type MutationChooseAccentArgs = {
  input: ChooseAccentInput;
};


export type MutationRemoveLogoArgs = {
  input: RemoveLogoInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationConfirmRegistrationArgs = {
  input: ConfirmRegistrationInput;
};


export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationReplyArgs = {
  input: ReplyInput;
};


export type MutationEditPostArgs = {
  input: EditPostInput;
};


export type MutationDeletePostArgs = {
  input: DeletePostInput;
};


export type MutationRestorePostArgs = {
  input: RestorePostInput;
};


export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};


export type MutationWithdrawAcceptanceArgs = {
  input: WithdrawAcceptanceInput;
};


export type MutationMarkThreadReadArgs = {
  input: MarkThreadReadInput;
};


export type MutationFollowTopicsArgs = {
  input: FollowTopicsInput;
};


export type MutationSaveTopicArgs = {
  input: SaveTopicInput;
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationEditGroupArgs = {
  input: EditGroupInput;
};


export type MutationAppointModeratorArgs = {
  input: AppointModeratorInput;
};


export type MutationDismissModeratorArgs = {
  input: AppointModeratorInput;
};


export type MutationLeaveGroupArgs = {
  input: LeaveGroupInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRequestToJoinArgs = {
  input: RequestToJoinInput;
};


export type MutationWithdrawJoinRequestArgs = {
  input: WithdrawJoinRequestInput;
};


export type MutationApproveJoinRequestArgs = {
  input: ApproveJoinRequestInput;
};


export type MutationRejectJoinRequestArgs = {
  input: RejectJoinRequestInput;
};


export type MutationAllowNewJoinRequestArgs = {
  input: AllowNewJoinRequestInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


export type MutationExtendSessionArgs = {
  input: ExtendSessionInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationSetMailPreferenceArgs = {
  input: SetMailPreferenceInput;
};

export type ReportBarrierInput = {
  idempotencyKey: Scalars['ID']['input'];
  page: Scalars['String']['input'];
  barrier: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
};

export type ReportBarrierResult = ReportBarrierSuccess | InvalidInput | TooManyRequests | Conflict;

export type ReportBarrierSuccess = {
  __typename?: 'ReportBarrierSuccess';
  reported: Scalars['Boolean']['output'];
};

export type SettleBarrierReportInput = {
  idempotencyKey: Scalars['ID']['input'];
  reportId: Scalars['ID']['input'];
  done: Scalars['Boolean']['input'];
};

export type SettleBarrierReportResult = SettleBarrierReportSuccess | NotFound | NotAllowed | Conflict;

export type SettleBarrierReportSuccess = {
  __typename?: 'SettleBarrierReportSuccess';
  report: BarrierReport;
};

/** What the list that greets people offers; ALL is the list itself. */
export enum FirstStep {
  Profile = 'PROFILE',
  Topics = 'TOPICS',
  Notifications = 'NOTIFICATIONS',
  Group = 'GROUP',
  All = 'ALL'
}

export type SettledStep = {
  __typename?: 'SettledStep';
  step: FirstStep;
  skipped: Scalars['Boolean']['output'];
};

export type FinishFirstStepInput = {
  idempotencyKey: Scalars['ID']['input'];
  step: FirstStep;
  skipped?: Scalars['Boolean']['input'];
};

export type FinishFirstStepResult = FinishFirstStepSuccess | Conflict;

export type FinishFirstStepSuccess = {
  __typename?: 'FinishFirstStepSuccess';
  viewer: Viewer;
};

export enum LegalDocumentKind {
  Terms = 'TERMS',
  Privacy = 'PRIVACY',
  Imprint = 'IMPRINT',
  Accessibility = 'ACCESSIBILITY'
}

export type LegalDocument = {
  __typename?: 'LegalDocument';
  kind: LegalDocumentKind;
  /** Date of the version, such as 2026-11-01; a registration names the version it accepts. */
  version: Scalars['String']['output'];
  /** The newest version; former ones stay readable. */
  inForce: Scalars['Boolean']['output'];
  /** It only says that somebody still has to write it. */
  placeholder: Scalars['Boolean']['output'];
  /** What is new in this version, in the language of the request. */
  note?: Maybe<Scalars['String']['output']>;
  /** Sanitised HTML in the language of the request. */
  html: Scalars['String']['output'];
  /** As it was written. */
  markdown: Scalars['String']['output'];
  /** Versions that are no longer in force, the newest first. */
  formerVersions: Array<FormerVersion>;
  /** Who has agreed to this version; for administrators, and null where nobody has to. */
  agreement?: Maybe<LegalAgreement>;
};


export type LegalDocumentMarkdownArgs = {
  locale: Locale;
};

export type FormerVersion = {
  __typename?: 'FormerVersion';
  version: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type LegalAgreement = {
  __typename?: 'LegalAgreement';
  /** Of the people with an account, those who have agreed. */
  agreed: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
};

export type PublishLegalDocumentInput = {
  idempotencyKey: Scalars['ID']['input'];
  kind: LegalDocumentKind;
  bodyDe: Scalars['String']['input'];
  bodyEn: Scalars['String']['input'];
  /** What is new, in a sentence of at most 200 characters. */
  noteDe?: InputMaybe<Scalars['String']['input']>;
  noteEn?: InputMaybe<Scalars['String']['input']>;
};

export type PublishLegalDocumentResult = PublishLegalDocumentSuccess | InvalidInput | NotAllowed | Conflict;

export type PublishLegalDocumentSuccess = {
  __typename?: 'PublishLegalDocumentSuccess';
  document: LegalDocument;
};

export type AcceptLegalDocumentInput = {
  idempotencyKey: Scalars['ID']['input'];
  kind: LegalDocumentKind;
  version: Scalars['String']['input'];
};

export type AcceptLegalDocumentResult = AcceptLegalDocumentSuccess | NotAllowed | Conflict;

export type AcceptLegalDocumentSuccess = {
  __typename?: 'AcceptLegalDocumentSuccess';
  viewer: Viewer;
};

export enum OrganisationKind {
  Company = 'COMPANY',
  Authority = 'AUTHORITY',
  Institution = 'INSTITUTION'
}

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: OrganisationKind;
  locality: Scalars['String']['output'];
  trade?: Maybe<Scalars['String']['output']>;
  /** A moderator has checked that it is what it says. */
  verified: Scalars['Boolean']['output'];
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A moderator found that it is not what it says. */
  rejected: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** People whose affiliation is confirmed. */
  people: PersonConnection;
  viewerCan: OrganisationAbilities;
};


export type OrganisationPeopleArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationAbilities = {
  __typename?: 'OrganisationAbilities';
  verify: Scalars['Boolean']['output'];
  confirmAffiliations: Scalars['Boolean']['output'];
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
};

export type VerificationDesk = {
  __typename?: 'VerificationDesk';
  organisations: Array<Organisation>;
  affiliations: Array<Affiliation>;
};

export type VerifyOrganisationInput = {
  idempotencyKey: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};

export type VerifyOrganisationResult = VerifyOrganisationSuccess | NotFound | NotAllowed | Conflict;

export type VerifyOrganisationSuccess = {
  __typename?: 'VerifyOrganisationSuccess';
  organisation: Organisation;
};

export type RejectOrganisationInput = {
  idempotencyKey: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  /** People with a tie to it read this. */
  reason: Scalars['String']['input'];
};

export type RejectOrganisationResult = VerifyOrganisationSuccess | InvalidInput | NotFound | NotAllowed | Conflict;

export type RequestAffiliationInput = {
  idempotencyKey: Scalars['ID']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  newOrganisation?: InputMaybe<NewOrganisationInput>;
};

export type RequestAffiliationResult = RequestAffiliationSuccess | InvalidInput | NotFound | Conflict | TooManyRequests;

export type RequestAffiliationSuccess = {
  __typename?: 'RequestAffiliationSuccess';
  affiliation: Affiliation;
};

export type DecideAffiliationInput = {
  idempotencyKey: Scalars['ID']['input'];
  affiliationId: Scalars['ID']['input'];
  /** A rejection needs one; the person reads it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecideAffiliationResult = DecideAffiliationSuccess | InvalidInput | NotFound | NotAllowed | Conflict;

export type DecideAffiliationSuccess = {
  __typename?: 'DecideAffiliationSuccess';
  affiliation: Affiliation;
};

/** An organisation nobody has entered yet; it stays unverified until a moderator has checked it. */
export type NewOrganisationInput = {
  name: Scalars['String']['input'];
  kind: OrganisationKind;
  locality: Scalars['String']['input'];
};

/** A human with an account. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** As far as the person shows it to the viewer; the same for `about` and `email`. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  about?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** The confirmed tie to an organisation; the person themself also sees one that waits. */
  affiliation?: Maybe<Affiliation>;
  createdAt: Scalars['DateTime']['output'];
};

/** Who wrote something and has no account any more. */
export type FormerMember = {
  __typename?: 'FormerMember';
  id: Scalars['ID']['output'];
};

/** Who wrote something. Offices and anonymous askers will join this union. */
export type Author = Person | FormerMember;

export enum AffiliationState {
  Pending = 'PENDING',
  Confirmed = 'CONFIRMED',
  Rejected = 'REJECTED',
  Ended = 'ENDED'
}

export enum AffiliationRole {
  Member = 'MEMBER',
  Administrator = 'ADMINISTRATOR'
}

/** A person's tie to an organisation. */
export type Affiliation = {
  __typename?: 'Affiliation';
  id: Scalars['ID']['output'];
  person: Person;
  organisation: Organisation;
  state: AffiliationState;
  role: AffiliationRole;
  requestedAt: Scalars['DateTime']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Person>;
  /** Why it was rejected; for the person and for whoever decides. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The person's mail address, while the tie waits; for whoever decides. */
  email?: Maybe<Scalars['String']['output']>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  nodes: Array<Person>;
  pageInfo: PageInfo;
};

/** Who else sees a part of a profile. Whoever decides about the person counts as sharing a group. */
export enum VisibleTo {
  Everyone = 'EVERYONE',
  SharedGroups = 'SHARED_GROUPS',
  Nobody = 'NOBODY'
}

/** What the viewer shows of themself, part by part. */
export type ProfileVisibility = {
  __typename?: 'ProfileVisibility';
  jobTitle: VisibleTo;
  about: VisibleTo;
  email: VisibleTo;
};

export enum Locale {
  De = 'DE',
  En = 'EN'
}

export type ChooseLanguageInput = {
  idempotencyKey: Scalars['ID']['input'];
  locale: Locale;
};

export type ChooseVisibilityInput = {
  idempotencyKey: Scalars['ID']['input'];
  jobTitle: VisibleTo;
  about: VisibleTo;
  email: VisibleTo;
};

export type EditProfileInput = {
  idempotencyKey: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  about?: InputMaybe<Scalars['String']['input']>;
  locale: Locale;
  /** IANA name; null for that of the machine. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type EraseAccountInput = {
  idempotencyKey: Scalars['ID']['input'];
  password: Scalars['String']['input'];
  keepPosts: Scalars['Boolean']['input'];
};

export type EraseAccountResult = EraseAccountSuccess | WrongCredentials | NotFound | TooManyRequests;

export type EraseAccountSuccess = {
  __typename?: 'EraseAccountSuccess';
  erased: Scalars['Boolean']['output'];
};

export type EditProfileResult = EditProfileSuccess | InvalidInput | Conflict;

export type EditProfileSuccess = {
  __typename?: 'EditProfileSuccess';
  viewer: Viewer;
};

export type Region = {
  __typename?: 'Region';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Whether this installation shows the invented demo region, with sign-ins to try it. */
  demo: Scalars['Boolean']['output'];
  /** Colour of links and buttons as six hexadecimal digits after a #; null for the product's own. The dark scheme derives its own from it. */
  accent?: Maybe<Scalars['String']['output']>;
  logo?: Maybe<RegionLogo>;
  /** Sign-ins offered on the sign-in page; empty outside the demo region. */
  demoSignIns: Array<DemoSignIn>;
};

/** A PNG made anew from what an administrator sent with POST /marke. */
export type RegionLogo = {
  __typename?: 'RegionLogo';
  /** Where it lies; the same address never shows another picture. */
  path: Scalars['String']['output'];
  width: Scalars['Int']['output'];
  height: Scalars['Int']['output'];
};

export type DemoSignIn = {
  __typename?: 'DemoSignIn';
  role: Scalars['String']['output'];
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  password: Scalars['String']['output'];
};

export type NameRegionInput = {
  idempotencyKey: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type NameRegionResult = NameRegionSuccess | InvalidInput | NotAllowed | Conflict;

export type ChooseAccentInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** Such as #00455c; null for the product's own. */
  accent?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveLogoInput = {
  idempotencyKey: Scalars['ID']['input'];
};

export type DressRegionResult = DressRegionSuccess | InvalidInput | NotAllowed | Conflict;

export type DressRegionSuccess = {
  __typename?: 'DressRegionSuccess';
  region: Region;
};

export type NameRegionSuccess = {
  __typename?: 'NameRegionSuccess';
  region: Region;
};

export type RegisterInput = {
  idempotencyKey: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** An organisation that is there already, or else `newOrganisation`. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  newOrganisation?: InputMaybe<NewOrganisationInput>;
  termsVersion: Scalars['String']['input'];
  privacyVersion: Scalars['String']['input'];
  locale: Locale;
};

export type RegisterResult = RegisterSuccess | InvalidInput | Conflict | TooManyRequests;

export type RegisterSuccess = {
  __typename?: 'RegisterSuccess';
  email: Scalars['String']['output'];
};

export type ConfirmRegistrationInput = {
  idempotencyKey: Scalars['ID']['input'];
  token: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ConfirmRegistrationResult = ConfirmRegistrationSuccess | WrongCredentials | NotFound | TooManyRequests;

export type ConfirmRegistrationSuccess = {
  __typename?: 'ConfirmRegistrationSuccess';
  viewer: Viewer;
};

export enum ThreadKind {
  Question = 'QUESTION',
  Discussion = 'DISCUSSION'
}

export enum ThreadFilter {
  All = 'ALL',
  /** Questions without any reply. */
  Unanswered = 'UNANSWERED',
  /** Threads the viewer opened or wrote in. */
  Mine = 'MINE',
  /** Threads with posts the viewer has not read. */
  Unread = 'UNREAD'
}

export type Thread = {
  __typename?: 'Thread';
  id: Scalars['ID']['output'];
  kind: ThreadKind;
  title: Scalars['String']['output'];
  topics: Array<Topic>;
  group: Group;
  author: Author;
  createdAt: Scalars['DateTime']['output'];
  /** Time of the newest post. */
  lastPostAt: Scalars['DateTime']['output'];
  lastPostAuthor: Author;
  /** Posts besides the opening one. */
  replyCount: Scalars['Int']['output'];
  openingPost: Post;
  acceptedPost?: Maybe<Post>;
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Replies in time, oldest first (without the opening post). `after` pages forward, `before` pages back; `from` names the reply to begin with (ignored where this thread has no such reply). */
  replies: PostConnection;
  /** Whether somebody else wrote in it since the viewer's last visit, or since they may read it. */
  unread: Scalars['Boolean']['output'];
  /** Replies by others since the viewer's last visit. */
  unreadCount: Scalars['Int']['output'];
  /** Where the unread replies begin: pass it as `after` to page from there. Null when there is nothing unread or nothing read. */
  unreadAfter?: Maybe<Scalars['String']['output']>;
  /** When the viewer had last read here. */
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
  viewerCan: ThreadAbilities;
};


export type ThreadRepliesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
};

export type ThreadAbilities = {
  __typename?: 'ThreadAbilities';
  reply: Scalars['Boolean']['output'];
  acceptAnswer: Scalars['Boolean']['output'];
};

export type ThreadConnection = {
  __typename?: 'ThreadConnection';
  nodes: Array<Thread>;
  pageInfo: PageInfo;
};

export type Post = {
  __typename?: 'Post';
  id: Scalars['ID']['output'];
  threadId: Scalars['ID']['output'];
  author: Author;
  /** The organisation the author belonged to when writing, where that tie was confirmed. */
  organisation?: Maybe<Organisation>;
  /** Markdown as written; null for a deleted post. */
  body?: Maybe<Scalars['String']['output']>;
  /** Sanitised HTML; null for a deleted post. */
  html?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  accepted: Scalars['Boolean']['output'];
  /** The post this one answers. */
  replyTo?: Maybe<PostReference>;
  /** Cursor of this post among the replies. */
  cursor: Scalars['String']['output'];
  viewerCan: PostAbilities;
};

/** As much of a post as a reply to it quotes. */
export type PostReference = {
  __typename?: 'PostReference';
  id: Scalars['ID']['output'];
  author: Author;
  /** First words, without markup; null for a deleted post. */
  excerpt?: Maybe<Scalars['String']['output']>;
};

export type PostAbilities = {
  __typename?: 'PostAbilities';
  edit: Scalars['Boolean']['output'];
  delete: Scalars['Boolean']['output'];
  accept: Scalars['Boolean']['output'];
};

export type PostConnection = {
  __typename?: 'PostConnection';
  nodes: Array<Post>;
  pageInfo: PageInfo;
  hasPreviousPage: Scalars['Boolean']['output'];
};

export type AskQuestionInput = {
  idempotencyKey: Scalars['ID']['input'];
  groupId: Scalars['ID']['input'];
  kind?: ThreadKind;
  title: Scalars['String']['input'];
  body: Scalars['String']['input'];
  /** At most three; none of the headings. */
  topicIds?: Array<Scalars['ID']['input']>;
};

export type AskQuestionResult = ThreadSuccess | InvalidInput | NotFound | NotAllowed | Conflict | TooManyRequests;

export type ThreadSuccess = {
  __typename?: 'ThreadSuccess';
  thread: Thread;
};

export type ReplyInput = {
  idempotencyKey: Scalars['ID']['input'];
  threadId: Scalars['ID']['input'];
  replyToId?: InputMaybe<Scalars['ID']['input']>;
  body: Scalars['String']['input'];
};

export type ReplyResult = ReplySuccess | InvalidInput | NotFound | NotAllowed | Conflict | TooManyRequests;

export type ReplySuccess = {
  __typename?: 'ReplySuccess';
  post: Post;
  thread: Thread;
};

export type EditPostInput = {
  idempotencyKey: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
};

export type DeletePostInput = {
  idempotencyKey: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
};

export type RestorePostInput = {
  idempotencyKey: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
};

export type PostResult = PostSuccess | InvalidInput | NotFound | NotAllowed | Conflict | TooManyRequests;

export type PostSuccess = {
  __typename?: 'PostSuccess';
  post: Post;
};

export type AcceptAnswerInput = {
  idempotencyKey: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
};

export type WithdrawAcceptanceInput = {
  idempotencyKey: Scalars['ID']['input'];
  threadId: Scalars['ID']['input'];
};

export type AcceptAnswerResult = ThreadSuccess | NotFound | NotAllowed | Conflict | TooManyRequests;

export type MarkThreadReadInput = {
  idempotencyKey: Scalars['ID']['input'];
  threadId: Scalars['ID']['input'];
  /** The newest post that was on screen. */
  postId: Scalars['ID']['input'];
};

export type MarkThreadReadResult = ThreadSuccess | NotFound | Conflict;

export type Topic = {
  __typename?: 'Topic';
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  /** In the language of the request. */
  name: Scalars['String']['output'];
  /** As the operator wrote it. */
  nameIn: Scalars['String']['output'];
  /** What stands under a heading; empty for a topic. */
  children: Array<Topic>;
  /** Whether the viewer hears of new threads about it. */
  followed: Scalars['Boolean']['output'];
  retired: Scalars['Boolean']['output'];
};


export type TopicNameInArgs = {
  locale: Locale;
};


export type TopicChildrenArgs = {
  retired?: Scalars['Boolean']['input'];
};

export type FollowTopicsInput = {
  idempotencyKey: Scalars['ID']['input'];
  topicIds: Array<Scalars['ID']['input']>;
};

export type FollowTopicsResult = FollowTopicsSuccess | Conflict;

export type FollowTopicsSuccess = {
  __typename?: 'FollowTopicsSuccess';
  viewer: Viewer;
};

export type SaveTopicInput = {
  idempotencyKey: Scalars['ID']['input'];
  /** Left out for a new one. */
  topicId?: InputMaybe<Scalars['ID']['input']>;
  /** The heading a new one stands under; left out for a heading. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  nameDe: Scalars['String']['input'];
  nameEn: Scalars['String']['input'];
  /** Offered no more; threads that have it keep it. */
  retired?: Scalars['Boolean']['input'];
};

export type SaveTopicResult = SaveTopicSuccess | InvalidInput | NotFound | NotAllowed | Conflict;

export type SaveTopicSuccess = {
  __typename?: 'SaveTopicSuccess';
  topic: Topic;
};

export enum GroupKind {
  /** Open to everyone registered in the region. */
  Network = 'NETWORK',
  /** Content is for members only. */
  Closed = 'CLOSED'
}

export type Group = {
  __typename?: 'Group';
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: GroupKind;
  /** What it is for, in one paragraph. */
  purpose: Scalars['String']['output'];
  rules: Array<GroupRule>;
  moderators: Array<Person>;
  memberCount: Scalars['Int']['output'];
  /** How many of each kind of organisation are members through somebody. */
  organisationCounts: OrganisationCounts;
  /** Null for whoever may not read the group. */
  members?: Maybe<MembershipConnection>;
  viewerStanding: GroupStanding;
  /** The viewer's newest request. */
  viewerJoinRequest?: Maybe<JoinRequest>;
  /** How the viewer's own membership ended, for whoever reads the group no longer. */
  viewerFormerMembership?: Maybe<FormerMembership>;
  viewerCan: GroupAbilities;
};


export type GroupMembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type FormerMembership = {
  __typename?: 'FormerMembership';
  endedAt: Scalars['DateTime']['output'];
  /** What a moderator wrote; null where the person left by themselves. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type GroupRule = {
  __typename?: 'GroupRule';
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type OrganisationCounts = {
  __typename?: 'OrganisationCounts';
  companies: Scalars['Int']['output'];
  authorities: Scalars['Int']['output'];
  institutions: Scalars['Int']['output'];
};

export enum GroupStanding {
  Outsider = 'OUTSIDER',
  Applicant = 'APPLICANT',
  Member = 'MEMBER',
  Moderator = 'MODERATOR'
}

export type GroupAbilities = {
  __typename?: 'GroupAbilities';
  read: Scalars['Boolean']['output'];
  ask: Scalars['Boolean']['output'];
  requestToJoin: Scalars['Boolean']['output'];
  /** When a new request is possible again, after a rejection. */
  requestToJoinFrom?: Maybe<Scalars['DateTime']['output']>;
  leave: Scalars['Boolean']['output'];
  decideJoinRequests: Scalars['Boolean']['output'];
  removeMembers: Scalars['Boolean']['output'];
  /** Edit purpose and rules, appoint and dismiss moderators. */
  administer: Scalars['Boolean']['output'];
};

export type Membership = {
  __typename?: 'Membership';
  id: Scalars['ID']['output'];
  person: Person;
  moderator: Scalars['Boolean']['output'];
  since: Scalars['DateTime']['output'];
};

export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  nodes: Array<Membership>;
  pageInfo: PageInfo;
};

export type GroupRuleInput = {
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type CreateGroupInput = {
  idempotencyKey: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  kind: GroupKind;
  purpose: Scalars['String']['input'];
  rules: Array<GroupRuleInput>;
};

export type CreateGroupResult = GroupSuccess | InvalidInput | NotAllowed | Conflict;

export type GroupSuccess = {
  __typename?: 'GroupSuccess';
  group: Group;
};

export type EditGroupInput = {
  idempotencyKey: Scalars['ID']['input'];
  groupId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  rules: Array<GroupRuleInput>;
};

export type EditGroupResult = GroupSuccess | InvalidInput | NotFound | NotAllowed | Conflict;

export type AppointModeratorInput = {
  idempotencyKey: Scalars['ID']['input'];
  groupId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

export type AppointModeratorResult = GroupSuccess | NotFound | NotAllowed | Conflict;

export type LeaveGroupInput = {
  idempotencyKey: Scalars['ID']['input'];
  groupId: Scalars['ID']['input'];
};

export type LeaveGroupResult = GroupSuccess | NotFound | Conflict;

export type RemoveMemberInput = {
  idempotencyKey: Scalars['ID']['input'];
  groupId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** The person reads it. */
  reason: Scalars['String']['input'];
};

export type RemoveMemberResult = GroupSuccess | InvalidInput | NotFound | NotAllowed | Conflict;

export enum JoinRequestState {
  Requested = 'REQUESTED',
  Approved = 'APPROVED',
  Rejected = 'REJECTED',
  Withdrawn = 'WITHDRAWN'
}

/** A person's request to be let into a closed group. Seen by that person and the group's moderators. */
export type JoinRequest = {
  __typename?: 'JoinRequest';
  id: Scalars['ID']['output'];
  group: Group;
  person: Person;
  /** The person's tie to an organisation when looked at, pending or confirmed. */
  affiliation?: Maybe<Affiliation>;
  /** The person's mail address, for the moderators: its domain tells where they work. */
  email?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  state: JoinRequestState;
  requestedAt: Scalars['DateTime']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Person>;
  /** What the person was told; always there after a rejection. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** After a rejection: when the person may ask again. */
  mayAskAgainAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  viewerCan: JoinRequestAbilities;
};

export type JoinRequestAbilities = {
  __typename?: 'JoinRequestAbilities';
  withdraw: Scalars['Boolean']['output'];
  decide: Scalars['Boolean']['output'];
  /** Let the person ask again before the 30 days are over. */
  allowNewRequest: Scalars['Boolean']['output'];
};

export type JoinRequestConnection = {
  __typename?: 'JoinRequestConnection';
  nodes: Array<JoinRequest>;
  pageInfo: PageInfo;
};

export type RequestToJoinInput = {
  idempotencyKey: Scalars['ID']['input'];
  groupId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RequestToJoinResult = JoinRequestSuccess | InvalidInput | NotFound | NotAllowed | Conflict | TooManyRequests;

export type JoinRequestSuccess = {
  __typename?: 'JoinRequestSuccess';
  joinRequest: JoinRequest;
};

export type WithdrawJoinRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  joinRequestId: Scalars['ID']['input'];
};

export type WithdrawJoinRequestResult = JoinRequestSuccess | NotFound | Conflict;

export type ApproveJoinRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  joinRequestId: Scalars['ID']['input'];
  /** The version the moderator has looked at. */
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RejectJoinRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  joinRequestId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type AllowNewJoinRequestInput = {
  idempotencyKey: Scalars['ID']['input'];
  joinRequestId: Scalars['ID']['input'];
};

export type DecideJoinRequestResult = JoinRequestSuccess | InvalidInput | NotFound | NotAllowed | Conflict;

/** The person who is asking, as they see themselves. */
export type Viewer = {
  __typename?: 'Viewer';
  id: Scalars['ID']['output'];
  email: Scalars['String']['output'];
  /** Steps that are done or skipped. */
  firstSteps: Array<SettledStep>;
  /** Texts in force that need an agreement the viewer has not given. */
  legalDocumentsToAccept: Array<LegalDocument>;
  person: Person;
  locale: Locale;
  /** IANA name, such as Europe/Berlin; null for that of the machine. */
  timeZone?: Maybe<Scalars['String']['output']>;
  visibility: ProfileVisibility;
  /** May name the region, create groups and appoint moderators. */
  administrator: Scalars['Boolean']['output'];
  /** Nobody else administers the region. */
  lastAdministrator: Scalars['Boolean']['output'];
  /** Every tie that is pending or confirmed or was rejected, the newest first. */
  affiliations: Array<Affiliation>;
  /** Whose new threads the viewer wants to hear of; empty means all. */
  followedTopics: Array<Topic>;
  /** Groups the viewer may read, networks first. */
  groups: Array<Group>;
  /** Requests that wait for the viewer's decision; null for whoever moderates no closed group. */
  openJoinRequestCount?: Maybe<Scalars['Int']['output']>;
  /** Where the viewer is signed in, the last used first. */
  sessions: Array<Session>;
  /** When this browser's session ends unless it is extended. Null in the answer that ends it. */
  sessionEndsAt?: Maybe<Scalars['DateTime']['output']>;
  unreadNotificationCount: Scalars['Int']['output'];
  /** For each kind, whether a mail goes out besides the entry in the inbox. */
  mailPreferences: Array<MailPreference>;
};

export type SignInInput = {
  idempotencyKey: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInResult = SignInSuccess | WrongCredentials | TooManyRequests;

export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  viewer: Viewer;
};

export type WrongCredentials = Problem & {
  __typename?: 'WrongCredentials';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type SignOutInput = {
  idempotencyKey: Scalars['ID']['input'];
};

export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  signedOut: Scalars['Boolean']['output'];
};

export type RequestPasswordResetInput = {
  idempotencyKey: Scalars['ID']['input'];
  email: Scalars['String']['input'];
};

export type RequestPasswordResetResult = RequestPasswordResetSuccess | InvalidInput | TooManyRequests;

export type RequestPasswordResetSuccess = {
  __typename?: 'RequestPasswordResetSuccess';
  email: Scalars['String']['output'];
};

export type ResetPasswordInput = {
  idempotencyKey: Scalars['ID']['input'];
  token: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ResetPasswordResult = ResetPasswordSuccess | InvalidInput | NotFound | TooManyRequests;

export type ResetPasswordSuccess = {
  __typename?: 'ResetPasswordSuccess';
  viewer: Viewer;
};

/** A browser somebody is signed in with. */
export type Session = {
  __typename?: 'Session';
  id: Scalars['ID']['output'];
  /** Browser and system, such as Firefox, Windows; empty where they are not told. */
  device: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Within ten minutes. */
  seenAt: Scalars['DateTime']['output'];
  /** The one that asks. */
  current: Scalars['Boolean']['output'];
};

export type ChangePasswordInput = {
  idempotencyKey: Scalars['ID']['input'];
  current: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ChangePasswordResult = ChangePasswordSuccess | InvalidInput | WrongCredentials | NotFound | TooManyRequests;

export type ChangePasswordSuccess = {
  __typename?: 'ChangePasswordSuccess';
  viewer: Viewer;
};

export type RequestEmailChangeInput = {
  idempotencyKey: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type RequestEmailChangeResult = RequestEmailChangeSuccess | InvalidInput | WrongCredentials | NotFound | TooManyRequests;

export type RequestEmailChangeSuccess = {
  __typename?: 'RequestEmailChangeSuccess';
  email: Scalars['String']['output'];
};

export type ConfirmEmailChangeInput = {
  idempotencyKey: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};

export type ConfirmEmailChangeResult = ConfirmEmailChangeSuccess | NotFound | TooManyRequests;

export type ConfirmEmailChangeSuccess = {
  __typename?: 'ConfirmEmailChangeSuccess';
  email: Scalars['String']['output'];
};

export type EndSessionInput = {
  idempotencyKey: Scalars['ID']['input'];
  sessionId: Scalars['ID']['input'];
};

export type EndOtherSessionsInput = {
  idempotencyKey: Scalars['ID']['input'];
};

export type ExtendSessionInput = {
  idempotencyKey: Scalars['ID']['input'];
};

export type ExtendSessionResult = ExtendSessionSuccess | NotFound | Conflict | TooManyRequests;

export type ExtendSessionSuccess = {
  __typename?: 'ExtendSessionSuccess';
  viewer: Viewer;
};

export type EndSessionResult = EndSessionSuccess | NotFound | Conflict;

export type EndSessionSuccess = {
  __typename?: 'EndSessionSuccess';
  viewer: Viewer;
};

export enum NotificationKind {
  /** Somebody opened a thread in a group the viewer reads. */
  ThreadAsked = 'THREAD_ASKED',
  /** A new reply in a thread the viewer opened. */
  QuestionAnswered = 'QUESTION_ANSWERED',
  /** Somebody answered a post of the viewer. */
  PostAnswered = 'POST_ANSWERED',
  /** A new reply in a thread the viewer wrote in. */
  ThreadContinued = 'THREAD_CONTINUED',
  /** The asker accepted the viewer's reply. */
  AnswerAccepted = 'ANSWER_ACCEPTED',
  /** Somebody asks to be let into a group the viewer moderates. */
  JoinRequested = 'JOIN_REQUESTED',
  JoinApproved = 'JOIN_APPROVED',
  JoinRejected = 'JOIN_REJECTED',
  /** A moderator lets the viewer ask again early. */
  JoinReopened = 'JOIN_REOPENED',
  MembershipEnded = 'MEMBERSHIP_ENDED',
  ModeratorAppointed = 'MODERATOR_APPOINTED',
  /** Somebody says they belong to an organisation the viewer administers. */
  AffiliationRequested = 'AFFILIATION_REQUESTED',
  AffiliationConfirmed = 'AFFILIATION_CONFIRMED',
  AffiliationRejected = 'AFFILIATION_REJECTED',
  OrganisationVerified = 'ORGANISATION_VERIFIED'
}

export type Notification = {
  __typename?: 'Notification';
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  createdAt: Scalars['DateTime']['output'];
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who caused it, where that is a person. */
  actor?: Maybe<Person>;
  thread?: Maybe<Thread>;
  /** The reply it is about. */
  postId?: Maybe<Scalars['ID']['output']>;
  group?: Maybe<Group>;
  joinRequest?: Maybe<JoinRequest>;
  organisation?: Maybe<Organisation>;
  /** What whoever decided wrote. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  nodes: Array<Notification>;
  pageInfo: PageInfo;
};

export type MailPreference = {
  __typename?: 'MailPreference';
  kind: NotificationKind;
  mail: Scalars['Boolean']['output'];
};

export type MarkNotificationsReadInput = {
  idempotencyKey: Scalars['ID']['input'];
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  read?: Scalars['Boolean']['input'];
};

export type MarkNotificationsReadSuccess = {
  __typename?: 'MarkNotificationsReadSuccess';
  viewer: Viewer;
  notifications: Array<Notification>;
};

export type SetMailPreferenceInput = {
  idempotencyKey: Scalars['ID']['input'];
  kind: NotificationKind;
  mail: Scalars['Boolean']['input'];
};

export type SetMailPreferenceSuccess = {
  __typename?: 'SetMailPreferenceSuccess';
  viewer: Viewer;
};

/** Why something that was asked for did not happen. The code is for programs, the message for people (German or English, as the request asks). */
export type Problem = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** One or more fields of the input are not acceptable. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  fields: Array<FieldProblem>;
};

export type FieldProblem = {
  __typename?: 'FieldProblem';
  /** Path of the field in the input, such as `email` or `newOrganisation.name`. */
  field: Scalars['String']['output'];
  /** REQUIRED, TOO_SHORT, TOO_LONG, NOT_AN_EMAIL, NOT_A_CHOICE, OUTDATED, PASSWORD_TOO_COMMON, NOT_A_COLOUR or CONTRAST_TOO_LOW. */
  code: Scalars['String']['output'];
  /** The bound that was missed, where there is one. */
  limit?: Maybe<Scalars['Int']['output']>;
};

/** It does not exist, or the viewer may not know that it does: one answer for both. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The viewer sees the object but may not do this to it. */
export type NotAllowed = Problem & {
  __typename?: 'NotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Somebody else was faster, or the same key came with another input. */
export type Conflict = Problem & {
  __typename?: 'Conflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Name of whoever decided before, where somebody did. */
  decidedBy?: Maybe<Scalars['String']['output']>;
};

export type TooManyRequests = Problem & {
  __typename?: 'TooManyRequests';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  thread: Thread;
  /** The post that matched best. */
  postId: Scalars['ID']['output'];
  /** Excerpt as safe HTML; matches stand in <mark>. */
  excerptHtml: Scalars['String']['output'];
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
};

