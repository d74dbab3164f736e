/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Conditions on an accusation; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type AccusationFilter = {
  /** Some party that is blamed, in whatever role, must meet this. */
  accused?: PartyFilter | null | undefined;
  /** Condition on the countries it counts against. */
  accusedCountries?: CountryListFilter | null | undefined;
  /**
   * Some country the accusation counts against must have a code that meets this. To exclude a country,
   * negate with `not`.
   */
  accusedCountry?: StringFilter | null | undefined;
  /** Condition on who is blamed, in which role and by which tie to the state. */
  accusedRoles?: AccusedRoleListFilter | null | undefined;
  /** Some party that states it, in whatever role, must meet this. */
  accuser?: PartyFilter | null | undefined;
  /** Condition on the countries it counts for. */
  accuserCountries?: CountryListFilter | null | undefined;
  /**
   * Some country the accusation counts for must have a code that meets this. To exclude a country,
   * negate with `not`.
   */
  accuserCountry?: StringFilter | null | undefined;
  /** Condition on who states it and in which role. */
  accuserRoles?: AccuserRoleListFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<AccusationFilter> | null | undefined;
  /** Condition on the judgements of it, of its claims or of its evidence, qualifying or not. */
  assessments?: AssessmentListFilter | null | undefined;
  /** Condition on which sorts of party attribute, as the source codes them. */
  attributorTypes?: AttributorTypesFilter | null | undefined;
  /**
   * Whether a state, an organ of one, a government or an international organisation stands behind it,
   * as the field of the same name says.
   */
  byGovernment?: boolean | null | undefined;
  /** Condition on the single assertions it makes. */
  claims?: ClaimListFilter | null | undefined;
  /** Condition on the wider disputes it is set in. */
  contextIssues?: ContextIssueListFilter | null | undefined;
  /** Condition on whether its maker still holds to it, as of the day asked. */
  currency?: CurrencyFilter | null | undefined;
  /** Some data set that it was taken from must have a name that meets this. */
  dataset?: StringFilter | null | undefined;
  /** Condition on the highest rung reached by evidence for the link to the state, as of the day asked. */
  disclosure?: DisclosureFilter | null | undefined;
  /** Condition on what it is said to rest on. */
  evidence?: EvidenceListFilter | null | undefined;
  /** Condition on the capacities in which it blames. */
  forms?: AttributionFormsFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Whether two or more parties lead, join or endorse it. */
  joint?: boolean | null | undefined;
  /** Condition on accusations made in concert with it but worded or dated differently. */
  jointWith?: AccusationListFilter | null | undefined;
  /** Condition on how high the statement as a whole places the blame. */
  level?: AttributionLevelFilter | null | undefined;
  /**
   * The terms of some record that it was taken from must meet this: an SPDX identifier where there is
   * one.
   */
  licence?: StringFilter | null | undefined;
  /**
   * Some of the accused must be tied to the state as this says, whoever it is; `accusedRoles` asks for
   * the tie and the party together.
   */
  nexus?: NexusFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: AccusationFilter | null | undefined;
  /** Some operation that it alleges must meet this. */
  operation?: OperationFilter | null | undefined;
  /** Condition on the operations it alleges. */
  operations?: OperationListFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<AccusationFilter> | null | undefined;
  /** Condition on the publications that carry it. */
  publications?: PublicationListFilter | null | undefined;
  /** Condition on the comments of readers on it. */
  reactions?: ReactionListFilter | null | undefined;
  /** Condition on the instant at which this database learned of it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /**
   * Condition on the answers to it. None held means that none is known of, up to
   * `responsesSearchedUntil`.
   */
  responses?: ResponseListFilter | null | undefined;
  /** Condition on accusations by anyone that concern the same incident. */
  sameIncidentAs?: AccusationListFilter | null | undefined;
  /** Condition on how openly the accuser stands behind it. */
  sourcing?: SourcingFilter | null | undefined;
  /** Condition on the day of the statement, not of the alleged operation. */
  stated?: DateFilter | null | undefined;
  /** Condition on how well founded the accuser says it is. */
  statedConfidence?: ConfidenceFilter | null | undefined;
  /** Condition on how probable the accuser says it is. */
  statedLikelihood?: LikelihoodFilter | null | undefined;
  /** Condition on the later statements that replace it. */
  supersededBy?: AccusationListFilter | null | undefined;
  /** Condition on the earlier statements that it replaces. */
  supersedes?: AccusationListFilter | null | undefined;
  /** Something or somebody that an alleged operation is said to have been aimed at must meet this. */
  target?: TargetFilter | null | undefined;
  /** Some technique said to have been used in an operation it alleges must meet this. */
  technique?: TechniqueFilter | null | undefined;
  /** Each word of this text is the beginning of a word of the summary, as `search` looks for it. */
  text?: string | null | undefined;
  /** Condition on the computed status as of the day asked. */
  verification?: VerificationStatusFilter | null | undefined;
  /** Condition on the publications that took it back, wholly or partly. */
  withdrawnBy?: PublicationListFilter | null | undefined;
};

/**
 * Condition on a list of accusations; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type AccusationListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: AccusationFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: AccusationFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: AccusationFilter | null | undefined;
  /** Only accusations that meet this are looked at, and counted; all of them when left out. */
  where?: AccusationFilter | null | undefined;
};

/**
 * Conditions on a party that an accusation blames and on what it is blamed for; all that are set must
 * hold.
 */
export type AccusedRoleFilter = {
  /** Condition on the level at which this party is blamed. */
  level?: AttributionLevelFilter | null | undefined;
  /** Condition on how it is said to be tied to the state. */
  nexus?: NexusFilter | null | undefined;
  /** Condition on who it is. */
  party?: PartyFilter | null | undefined;
  /** Condition on what part it is said to have had. */
  role?: AccusedRoleKindFilter | null | undefined;
};

/** The part one of the accused is alleged to have had. */
export type AccusedRoleKind =
  /** Alleged to have helped. */
  | 'ACCOMPLICE'
  /** Alleged to have harboured those who did it or lent the ground for it. */
  | 'HOST'
  /** Alleged to have carried out the operation or ordered it. */
  | 'PERPETRATOR';

/** Condition on the part an accused is said to have had; all that are set must hold. */
export type AccusedRoleKindFilter = {
  /** It must be exactly this. */
  eq?: AccusedRoleKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<AccusedRoleKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<AccusedRoleKind> | null | undefined;
};

/**
 * Condition on a list of accused in their roles; all that are set must hold. One that is null or left
 * out asks nothing.
 */
export type AccusedRoleListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: AccusedRoleFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: AccusedRoleFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: AccusedRoleFilter | null | undefined;
  /** Only accused in their roles that meet this are looked at, and counted; all of them when left out. */
  where?: AccusedRoleFilter | null | undefined;
};

/**
 * Conditions on a party that states an accusation and on the part it takes; all that are set must
 * hold.
 */
export type AccuserRoleFilter = {
  /** Condition on the id of the party that it speaks for, such as `country:CN`; `exists` says whether there is one. */
  onBehalfOf?: StringFilter | null | undefined;
  /** Condition on who it is. */
  party?: PartyFilter | null | undefined;
  /** Condition on the part it takes in the statement. */
  role?: AccuserRoleKindFilter | null | undefined;
  /** Condition on how it relates to the alleged operation. */
  standing?: StandingFilter | null | undefined;
};

/** How a party takes part in making an accusation. */
export type AccuserRoleKind =
  /** Takes note of the statement of another without adopting it. Shown, never counted. */
  | 'ACKNOWLEDGES'
  /** Associates itself with the statement of another. Shown, never counted. */
  | 'ALIGNS'
  /** Adopts the accusation as its own. Counted. */
  | 'ENDORSER'
  /** Makes the statement together with others on equal footing. Counted. */
  | 'JOINT'
  /** Makes the statement in its own name. Counted. */
  | 'LEAD';

/** Condition on the part a party takes in a statement; all that are set must hold. */
export type AccuserRoleKindFilter = {
  /** It must be exactly this. */
  eq?: AccuserRoleKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<AccuserRoleKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<AccuserRoleKind> | null | undefined;
};

/**
 * Condition on a list of accusers in their roles; all that are set must hold. One that is null or left
 * out asks nothing.
 */
export type AccuserRoleListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: AccuserRoleFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: AccuserRoleFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: AccuserRoleFilter | null | undefined;
  /** Only accusers in their roles that meet this are looked at, and counted; all of them when left out. */
  where?: AccuserRoleFilter | null | undefined;
};

/**
 * Conditions on an actor; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type ActorFilter = {
  /** Condition on the accusations that count for it. */
  accusationsMade?: AccusationListFilter | null | undefined;
  /** Condition on the accusations that count against it. */
  accusationsReceived?: AccusationListFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<ActorFilter> | null | undefined;
  /** Condition on the states it is said to work for. */
  claimedSponsors?: SponsorClaimListFilter | null | undefined;
  /** Condition on the countries and bodies that it is said to have attacked. */
  claimedVictims?: VictimClaimListFilter | null | undefined;
  /**
   * The state it is an organ of, or the country of its seat, must meet this; an empty filter asks only
   * that there is one. What is only claimed is left to `claimedSponsors`.
   */
  country?: CountryFilter | null | undefined;
  /** Some data set that it was taken from must have a name that meets this. */
  dataset?: StringFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on the sort of actor. */
  kind?: ActorKindFilter | null | undefined;
  /**
   * The terms of some record that it was taken from must meet this: an SPDX identifier where there is
   * one.
   */
  licence?: StringFilter | null | undefined;
  /** Condition on the name shown; the other names are not looked at. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: ActorFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<ActorFilter> | null | undefined;
  /** Condition on where an organisation sits, as its source publishes it. */
  place?: StringFilter | null | undefined;
  /** Condition on the instant at which this database learned of it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Condition on the answers it gave. */
  responsesMade?: ResponseListFilter | null | undefined;
  /** Condition on other actors that it is said to be. */
  sameAs?: IdentityClaimListFilter | null | undefined;
  /** Condition on the services said to depend on it. */
  serves?: ServiceListFilter | null | undefined;
  /** Condition on the techniques it is claimed to use. */
  techniques?: TechniqueUseListFilter | null | undefined;
  /** Each word of this text is the beginning of a word of the names and aliases, in every script, as `search` looks for it. */
  text?: string | null | undefined;
};

/** What sort of actor one is. */
export type ActorKind =
  /** A business, security vendors included. */
  | 'COMPANY'
  /** A government as a whole. */
  | 'GOVERNMENT'
  /** A body of several states, such as NATO or the UN. */
  | 'INTERNATIONAL_ORGANISATION'
  /** A news outlet, agency or broadcaster. */
  | 'MEDIA'
  /** A unit of armed forces. */
  | 'MILITARY_UNIT'
  /** Any other organisation. */
  | 'ORGANISATION'
  /** One human being under a real name. */
  | 'PERSON'
  /** Somebody who writes under a handle only. */
  | 'PSEUDONYMOUS_USER'
  /** A university, laboratory or research institute. */
  | 'RESEARCH'
  /** A ministry, intelligence service or other organ of a state. */
  | 'STATE_AGENCY'
  /** A set of activity that analysts track under a name; ties to a state are claims. */
  | 'THREAT_GROUP'
  /** Somebody a source refers to without a name, an unnamed state included. */
  | 'UNNAMED';

/** Condition on a single kind of actor; all that are set must hold. */
export type ActorKindFilter = {
  /** It must be exactly this. */
  eq?: ActorKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<ActorKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<ActorKind> | null | undefined;
};

/**
 * Condition on a list of actors; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type ActorListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: ActorFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: ActorFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: ActorFilter | null | undefined;
  /** Only actors that meet this are looked at, and counted; all of them when left out. */
  where?: ActorFilter | null | undefined;
};

/** How a phase is said to have gone. To be read with "alleged" before it, whatever the value. */
export type AllegedOutcome =
  /** Alleged to have been tried; whether it reached its aim is not said. */
  | 'ATTEMPTED'
  /** Alleged to have been stopped before it reached its aim. */
  | 'FOILED'
  /** Alleged to have been set going; what came of it is not said. */
  | 'LAUNCHED'
  /** Alleged to have reached its aim. */
  | 'SUCCEEDED'
  /** Nothing is said about it. */
  | 'UNKNOWN';

/** Condition on how something is alleged to have ended; all that are set must hold. */
export type AllegedOutcomeFilter = {
  /** It must be exactly this. */
  eq?: AllegedOutcome | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<AllegedOutcome> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<AllegedOutcome> | null | undefined;
};

/** A part of an accusation that can be evidenced and judged by itself. */
export type Aspect =
  /** That the alleged activity took place. */
  | 'ACTIVITY'
  /** That it belongs to the named group or set of activity. */
  | 'ACTOR_CLUSTER'
  /** That it had the alleged effect. */
  | 'IMPACT'
  /** That the named state or an organ of it stands behind it. */
  | 'STATE_LINK';

/** Condition on a part of an accusation; all that are set must hold. */
export type AspectFilter = {
  /** It must be exactly this. */
  eq?: Aspect | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Aspect> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Aspect> | null | undefined;
};

/** Condition on the list of parts that evidence bears on; all that are set must hold. */
export type AspectsFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<Aspect> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<Aspect> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<Aspect> | null | undefined;
};

/**
 * Conditions on an assessment; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type AssessmentFilter = {
  /** Condition on the accusation judged, or to which what is judged belongs. */
  accusations?: AccusationListFilter | null | undefined;
  /** Condition on the grade on the Admiralty scale; `startsWith` asks for its letter. */
  admiralty?: StringFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<AssessmentFilter> | null | undefined;
  /** Condition on which part of the accusation was judged. */
  aspect?: AspectFilter | null | undefined;
  /**
   * Somebody whom the assessor finds responsible must meet this; an empty filter asks only that
   * somebody is named.
   */
  attributesTo?: PartyFilter | null | undefined;
  /** Some assessor must meet this. */
  by?: PartyFilter | null | undefined;
  /** Condition on how well founded the assessor says the judgement is. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Some data set that it was taken from must have a name that meets this. */
  dataset?: StringFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on how the assessor is placed towards accuser and accused. */
  independence?: IndependenceFilter | null | undefined;
  /**
   * The terms of some record that it was taken from must meet this: an SPDX identifier where there is
   * one.
   */
  licence?: StringFilter | null | undefined;
  /** Condition on how probable the assessor says the matter is. */
  likelihood?: LikelihoodFilter | null | undefined;
  /** Condition on how the assessor went about it. */
  method?: AssessmentMethodFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: AssessmentFilter | null | undefined;
  /** Condition on the day it was made public. */
  on?: DateFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<AssessmentFilter> | null | undefined;
  /** Condition on the documents it is found in or cites. */
  publications?: PublicationListFilter | null | undefined;
  /** Whether it meets the rule that lets it move the verification status, as of the day asked. */
  qualifies?: boolean | null | undefined;
  /** Condition on what the assessor concluded. */
  verdict?: VerdictFilter | null | undefined;
};

/**
 * Condition on a list of assessments; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type AssessmentListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: AssessmentFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: AssessmentFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: AssessmentFilter | null | undefined;
  /** Only assessments that meet this are looked at, and counted; all of them when left out. */
  where?: AssessmentFilter | null | undefined;
};

/** How an assessor went about a judgement. The first four can qualify. */
export type AssessmentMethod =
  /** By coding within a data set. Does not qualify. */
  | 'DATASET_CODING'
  /** By studying the published or filed documents. */
  | 'DOCUMENT_REVIEW'
  /** By agreeing with the judgement of another. Does not qualify. */
  | 'ENDORSEMENT'
  /** By an expert's word without analysis of its own. Does not qualify. */
  | 'EXPERT_OPINION'
  /** By a court's own finding. */
  | 'JUDICIAL'
  /** By examining the affected systems or data at first hand. */
  | 'PRIMARY_FORENSICS'
  /** By analysing again what others collected, such as samples or indicators. */
  | 'REANALYSIS';

/** Condition on how an assessor went about it; all that are set must hold. */
export type AssessmentMethodFilter = {
  /** It must be exactly this. */
  eq?: AssessmentMethod | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<AssessmentMethod> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<AssessmentMethod> | null | undefined;
};

/** In what capacity an accusation is made. */
export type AttributionForm =
  /** By a legal act such as an indictment or a sanctions listing. */
  | 'LEGAL'
  /** By news media. */
  | 'MEDIA'
  /** By a political statement of a government or its organs, made officially. */
  | 'POLITICAL_OFFICIAL'
  /** By a political statement that is not official. */
  | 'POLITICAL_UNOFFICIAL'
  /** By whoever claims the deed as its own. */
  | 'SELF'
  /** By technical analysis, as in a report on malware. */
  | 'TECHNICAL'
  /** The source does not allow a choice. */
  | 'UNKNOWN';

/** Condition on the list of capacities in which an accusation blames; all that are set must hold. */
export type AttributionFormsFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<AttributionForm> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<AttributionForm> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<AttributionForm> | null | undefined;
};

/** Whom an accusation blames, by level. */
export type AttributionLevel =
  /** An organ of a state, such as an intelligence service. */
  | 'AGENCY'
  /** A business. */
  | 'COMPANY'
  /** A group that analysts track under a name. */
  | 'GROUP'
  /** One or more human beings by name. */
  | 'PERSON'
  /** A state or its government. */
  | 'STATE'
  /** A unit within such an organ or within armed forces. */
  | 'UNIT'
  /** The statement does not allow a choice. */
  | 'UNKNOWN';

/** Condition on how high blame is placed; all that are set must hold. */
export type AttributionLevelFilter = {
  /** It must be exactly this. */
  eq?: AttributionLevel | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<AttributionLevel> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<AttributionLevel> | null | undefined;
};

/** Which sort of party attributes, after the coding of EuRepoC: who speaks, not on what evidence. */
export type AttributorType =
  /** Whoever claims the deed as its own. */
  | 'ATTACKER'
  /** An institution of the European Union. */
  | 'EU_INSTITUTION'
  /** A body of several states other than the European Union. */
  | 'INTERNATIONAL_ORGANISATION'
  /** Security companies and researchers. */
  | 'IT_SECURITY_COMMUNITY'
  /** News media that attribute by themselves. */
  | 'MEDIA'
  /** The coders found nothing about it. */
  | 'NOT_AVAILABLE'
  /** The organisation or person said to have been hit. */
  | 'RECEIVER'
  /** The government of the state said to have been hit. */
  | 'RECEIVER_GOVERNMENT'
  /** Somebody who is neither, such as another state. */
  | 'THIRD_PARTY';

/** Condition on the list of sorts of party that attribute; all that are set must hold. */
export type AttributorTypesFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<AttributorType> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<AttributorType> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<AttributorType> | null | undefined;
};

/**
 * Conditions on a tool or platform said to have been used; all that are set must hold. A condition
 * that is null or left out asks nothing.
 */
export type CapabilityFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<CapabilityFilter> | null | undefined;
  /** Condition on how many parts it is said to have. */
  componentCount?: IntFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what sort of means it is. */
  kind?: CapabilityKindFilter | null | undefined;
  /** Condition on what it is called. */
  name?: StringFilter | null | undefined;
  /** Condition on how many of these parts the source names. */
  namedComponents?: IntFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: CapabilityFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<CapabilityFilter> | null | undefined;
};

/** What sort of tool is said to have been used. */
export type CapabilityKind =
  /** Code or a method that makes use of a weakness. */
  | 'EXPLOIT'
  /** Software made to do harm. */
  | 'MALWARE'
  /** A framework made up of several tools. */
  | 'PLATFORM'
  /** Software that also serves ordinary purposes, or is not said to be harmful. */
  | 'TOOL';

/** Condition on the sort of a means; all that are set must hold. */
export type CapabilityKindFilter = {
  /** It must be exactly this. */
  eq?: CapabilityKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<CapabilityKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<CapabilityKind> | null | undefined;
};

/** Condition on a list of means; all that are set must hold. One that is null or left out asks nothing. */
export type CapabilityListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: CapabilityFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: CapabilityFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: CapabilityFilter | null | undefined;
  /** Only means that meet this are looked at, and counted; all of them when left out. */
  where?: CapabilityFilter | null | undefined;
};

/** A published scale of words of estimation. */
export type CertaintyScale =
  /** The analytic standards of the US intelligence community, directive 203. */
  | 'ICD203'
  /** Another scale that the statement names. */
  | 'OTHER'
  /** The yardstick of the UK's Professional Head of Intelligence Assessment. */
  | 'PHIA';

/** What happened to an entity in this database. */
export type ChangeKind =
  /** Held for the first time. */
  | 'ADDED'
  /** Held in another form than before, as after a correction of the entry. */
  | 'CHANGED'
  /** Content was removed on purpose, such as personal data. */
  | 'REDACTED'
  /** Vanished from its source. It stays readable and marked. */
  | 'WITHDRAWN';

/**
 * Conditions on a claim; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type ClaimFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<ClaimFilter> | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what sort of assertion it is. */
  kind?: ClaimKindFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: ClaimFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<ClaimFilter> | null | undefined;
  /** Condition on whether it asserts, denies or questions. */
  polarity?: PolarityFilter | null | undefined;
  /**
   * It must be made in a publication of its own that meets this; an empty filter asks only that there
   * is one.
   */
  publication?: PublicationFilter | null | undefined;
  /** Condition on the time it speaks of. */
  when?: DateFilter | null | undefined;
};

/** What sort of thing a claim asserts. */
export type ClaimKind =
  /** Who is alleged to have done it. */
  | 'ATTRIBUTION'
  /** With which software or tool it is alleged to have been done. */
  | 'CAPABILITY'
  /** What might have followed, by way of warning rather than report. */
  | 'CONSEQUENCE_WARNING'
  /** That something alleged did not happen or was done by others. */
  | 'DENIAL'
  /** That there is evidence, shown or not. */
  | 'EVIDENCE_EXISTS'
  /** What effect the alleged operation is said to have had. */
  | 'IMPACT'
  /** Over which servers or relays it is alleged to have been done. */
  | 'INFRASTRUCTURE'
  /** What the alleged deed amounts to in law. */
  | 'LEGAL_QUALIFICATION'
  /** What was done to stop the alleged activity or repair it. */
  | 'MITIGATION'
  /** Why it is alleged to have been done. */
  | 'MOTIVE'
  /** Anything else. */
  | 'OTHER'
  /** By which method it is alleged to have been done. */
  | 'TECHNIQUE'
  /** When things are alleged to have happened. */
  | 'TIMELINE'
  /** That the alleged activity was followed back to its origin. */
  | 'TRACED'
  /** At what time of day the alleged activity is said to have fallen. */
  | 'WORKING_HOURS';

/** Condition on the sort of an assertion; all that are set must hold. */
export type ClaimKindFilter = {
  /** It must be exactly this. */
  eq?: ClaimKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<ClaimKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<ClaimKind> | null | undefined;
};

/**
 * Condition on a list of claims; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type ClaimListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: ClaimFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: ClaimFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: ClaimFilter | null | undefined;
  /** Only claims that meet this are looked at, and counted; all of them when left out. */
  where?: ClaimFilter | null | undefined;
};

/** How well founded a judgement is said to be. It is no probability, and the two are never multiplied. */
export type Confidence =
  /** Good basis from several sources. */
  | 'HIGH'
  /** Thin, fragmentary or doubtful basis. */
  | 'LOW'
  /** Credible and plausible basis, but not enough for more. */
  | 'MODERATE';

/**
 * Condition on how well founded something is said to be, which ascends in the order of `Confidence`;
 * all that are set must hold. What nobody said meets no comparison.
 */
export type ConfidenceFilter = {
  /** It must be exactly this. */
  eq?: Confidence | null | undefined;
  /** Whether anything is said: true admits where it is, false where it is not. */
  exists?: boolean | null | undefined;
  /** It must be this or better founded. */
  gte?: Confidence | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Confidence> | null | undefined;
  /** It must be this or less well founded. */
  lte?: Confidence | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Confidence> | null | undefined;
};

/**
 * Conditions on a wider dispute; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type ContextIssueFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<ContextIssueFilter> | null | undefined;
  /** Condition on the countries it lies between. */
  between?: CountryListFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what it is called. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: ContextIssueFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<ContextIssueFilter> | null | undefined;
};

/**
 * Condition on a list of wider disputes; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type ContextIssueListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: ContextIssueFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: ContextIssueFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: ContextIssueFilter | null | undefined;
  /** Only wider disputes that meet this are looked at, and counted; all of them when left out. */
  where?: ContextIssueFilter | null | undefined;
};

/**
 * Conditions on a country; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type CountryFilter = {
  /** Condition on the accusations that count for it. */
  accusationsMade?: AccusationListFilter | null | undefined;
  /** Condition on the accusations that count against it. */
  accusationsReceived?: AccusationListFilter | null | undefined;
  /** Condition on the actors that belong to it by institutional fact. */
  actors?: ActorListFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<CountryFilter> | null | undefined;
  /** Condition on the two-letter code. */
  code?: StringFilter | null | undefined;
  /** Condition on the wider disputes it is a side of. */
  contextIssues?: ContextIssueListFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on the English short name. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: CountryFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<CountryFilter> | null | undefined;
  /** Condition on the answers that it or its organs gave. */
  responsesMade?: ResponseListFilter | null | undefined;
};

/**
 * Condition on a list of countries; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type CountryListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: CountryFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: CountryFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: CountryFilter | null | undefined;
  /** Only countries that meet this are looked at, and counted; all of them when left out. */
  where?: CountryFilter | null | undefined;
};

/**
 * Whether its maker still holds to an accusation. It is no verification status: a withdrawal does not
 * move that.
 */
export type Currency =
  /** Made as criminal charges, which were later dropped or dismissed. */
  | 'CHARGES_DISMISSED'
  /** Corrected by its maker. */
  | 'CORRECTED'
  /** Not taken back or changed, as far as is known. */
  | 'CURRENT'
  /** Taken back in part. */
  | 'PARTLY_WITHDRAWN'
  /** Taken back as a whole. */
  | 'WITHDRAWN';

/** Condition on whether a claim is still held to; all that are set must hold. */
export type CurrencyFilter = {
  /** It must be exactly this. */
  eq?: Currency | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Currency> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Currency> | null | undefined;
};

/**
 * Condition on a date, which may be vague and is therefore taken as the interval of days it may mean.
 * All that are set must hold; where only `match` is set, nothing is asked. A missing date meets no
 * condition, so that `not` lets it pass.
 */
export type DateFilter = {
  /** Whether there is a date: true admits those that have one, however vague, false the others. */
  exists?: boolean | null | undefined;
  /** First day of the window, itself included. Left out: open. */
  from?: string | null | undefined;
  /** Whether it is enough that the date may fall in the window. */
  match?: DateMatch;
  /** The date must be given to one of these units; an empty list admits none. */
  precision?: Array<DatePrecision> | null | undefined;
  /** Last day of the window, itself included. Left out: open. */
  to?: string | null | undefined;
};

/** How a vague date is held against a window of days. */
export type DateMatch =
  /** The interval the date may mean lies wholly inside the window. */
  | 'CERTAINLY'
  /** The interval the date may mean overlaps the window. */
  | 'POSSIBLY';

/** The smallest unit of time a source gives. */
export type DatePrecision =
  /** To a hundred years, as in 20XX. */
  | 'CENTURY'
  /** To the day, as in 2025-10-19. */
  | 'DAY'
  /** To ten years, as in 201X. */
  | 'DECADE'
  /** To the month, as in 2022-03. */
  | 'MONTH'
  /** The source gives no time at all. */
  | 'UNKNOWN'
  /** To the year, as in 2017. */
  | 'YEAR';

/** How a source hedges a date. */
export type DateQualifier =
  /** About then, `~` in the text. */
  | 'APPROXIMATE'
  /** Observed on that date; when it began is not said. */
  | 'AS_OF'
  /** Then or before, as when something began "as early as" that date. */
  | 'AT_LATEST'
  /** Given without reservation. */
  | 'EXACT'
  /** From then on, with no end given, as in `2023-04/..`. */
  | 'SINCE'
  /** Then, if the source is right, `?` in the text. */
  | 'UNCERTAIN';

/** Condition on an instant; all that are set must hold. */
export type DateTimeFilter = {
  /** The instant must be this or later. */
  from?: string | null | undefined;
  /** The instant must be this or earlier. */
  to?: string | null | undefined;
};

/** How far evidence has been disclosed, from the lowest rung to the highest. */
export type Disclosure =
  /** Second: it is said to exist, and nothing of it is shown. */
  | 'ASSERTED_NOT_PUBLISHED'
  /** Lowest: nobody says that there is evidence. */
  | 'NONE_CLAIMED'
  /** Fourth: some of the material itself is public. */
  | 'PARTIALLY_PUBLISHED'
  /** Fifth: the material is public for anyone to examine. */
  | 'PUBLISHED'
  /** Third: its content is told in outline. */
  | 'SUMMARISED'
  /** Highest: the material was examined in contested court proceedings. */
  | 'TESTED_IN_COURT';

/**
 * Condition on a rung of the ladder of disclosure, which ascends in the order of `Disclosure`; all
 * that are set must hold.
 */
export type DisclosureFilter = {
  /** It must be exactly this. */
  eq?: Disclosure | null | undefined;
  /** It must be this or higher. */
  gte?: Disclosure | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Disclosure> | null | undefined;
  /** It must be this or lower. */
  lte?: Disclosure | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Disclosure> | null | undefined;
};

/**
 * Conditions on a piece of evidence; all that are set must hold. A condition that is null or left out
 * asks nothing.
 */
export type EvidenceFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<EvidenceFilter> | null | undefined;
  /** Condition on the day it reached that rung. */
  disclosedOn?: DateFilter | null | undefined;
  /** Condition on the rung it reached. */
  disclosure?: DisclosureFilter | null | undefined;
  /** Somebody said to have gathered it must meet this. */
  gatheredBy?: PartyFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what it is. */
  kind?: EvidenceKindFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: EvidenceFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<EvidenceFilter> | null | undefined;
  /** Condition on where it was disclosed. */
  publications?: PublicationListFilter | null | undefined;
  /** Condition on the parts of the accusation it bears on. */
  supports?: AspectsFilter | null | undefined;
};

/** What sort of material evidence is said to be. */
export type EvidenceKind =
  /** A document filed with a court. */
  | 'COURT_FILING'
  /** Addresses, hashes and other marks by which others could look for the same activity. */
  | 'INDICATORS'
  /** Findings of an intelligence service. */
  | 'INTELLIGENCE'
  /** A document that was not meant to be public. */
  | 'LEAKED_DOCUMENT'
  /** Records written by systems or networks. */
  | 'LOGS'
  /** A copy of harmful software. */
  | 'MALWARE_SAMPLE'
  /** Anything else, or material not characterised further. */
  | 'OTHER'
  /** A party's word without material behind it. */
  | 'STATEMENT'
  /** A written technical analysis. */
  | 'TECHNICAL_REPORT'
  /** The word of a witness. */
  | 'TESTIMONY';

/** Condition on what a piece of evidence is; all that are set must hold. */
export type EvidenceKindFilter = {
  /** It must be exactly this. */
  eq?: EvidenceKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<EvidenceKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<EvidenceKind> | null | undefined;
};

/**
 * Condition on a list of evidence; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type EvidenceListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: EvidenceFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: EvidenceFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: EvidenceFilter | null | undefined;
  /** Only pieces that meet this are looked at, and counted; all of them when left out. */
  where?: EvidenceFilter | null | undefined;
};

/** How well a catalogued technique matches what was described. It is no likelihood. */
export type Fit =
  /** The description matches the technique plainly. */
  | 'HIGH'
  /** The description is so vague that the technique is one reading of several. */
  | 'LOW'
  /** The description matches in the main and leaves room for others. */
  | 'MEDIUM';

/** Condition on how well a technique matches what was described; all that are set must hold. */
export type FitFilter = {
  /** It must be exactly this. */
  eq?: Fit | null | undefined;
  /** Whether it was graded: true admits where it was, false where it was not. */
  exists?: boolean | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Fit> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Fit> | null | undefined;
};

/** Conditions on the claim that two actors are one; all that are set must hold. */
export type IdentityClaimFilter = {
  /** Condition on the other actor. */
  actor?: ActorFilter | null | undefined;
  /** Condition on how far the claimant found it borne out. */
  verdict?: IdentityVerdictFilter | null | undefined;
};

/**
 * Condition on a list of claims that two actors are one; all that are set must hold. One that is null
 * or left out asks nothing.
 */
export type IdentityClaimListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: IdentityClaimFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: IdentityClaimFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: IdentityClaimFilter | null | undefined;
  /**
   * Only claims that two actors are one that meet this are looked at, and counted; all of them when
   * left out.
   */
  where?: IdentityClaimFilter | null | undefined;
};

/**
 * Condition on how far an identity was found borne out; all that are set must hold. What nobody judged
 * meets no comparison.
 */
export type IdentityVerdictFilter = {
  /** It must be exactly this. */
  eq?: Verdict | null | undefined;
  /** Whether anything is said: true admits where it is, false where it is not. */
  exists?: boolean | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Verdict> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Verdict> | null | undefined;
};

/**
 * How an assessor is placed towards the parties. Sharing the nationality of one is shown and does not
 * disqualify.
 */
export type Independence =
  /** Is blamed by the accusation, or is an organ of who is. */
  | 'ACCUSED'
  /** Makes the accusation, or is an organ of who does. */
  | 'ACCUSER'
  /** Bound to the accused by treaty. */
  | 'ALLY_OF_ACCUSED'
  /** Bound to the accuser by treaty. */
  | 'ALLY_OF_ACCUSER'
  /** Worked for the accused within the last 24 months. */
  | 'CONTRACTOR_OF_ACCUSED'
  /** Worked for the accuser within the last 24 months. */
  | 'CONTRACTOR_OF_ACCUSER'
  /** Published the accusation together with its maker. */
  | 'CO_PUBLISHER'
  /**
   * Neither accuser nor accused, nor an organ, treaty ally, co-signer, victim or contractor within 24
   * months of either, and not relying on evidence supplied by a party alone. Only this can qualify.
   */
  | 'INDEPENDENT'
  /** Nothing allows a choice, so it does not qualify. */
  | 'UNKNOWN'
  /** Is said to have been hit by the alleged operation. */
  | 'VICTIM';

/** Condition on how an assessor is placed; all that are set must hold. */
export type IndependenceFilter = {
  /** It must be exactly this. */
  eq?: Independence | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Independence> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Independence> | null | undefined;
};

/**
 * Conditions on infrastructure that an operation is said to have run over; all that are set must hold.
 * A condition that is null or left out asks nothing.
 */
export type InfrastructureFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<InfrastructureFilter> | null | undefined;
  /** Condition on how many pieces there are said to be. */
  count?: IntFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what it is, in the terms of STIX where one fits. */
  kind?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: InfrastructureFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<InfrastructureFilter> | null | undefined;
  /** Condition on where they are said to stand, in the words of the source. */
  regions?: TextsFilter | null | undefined;
  /** Condition on what it is said to have served for. */
  role?: StringFilter | null | undefined;
};

/**
 * Condition on a list of infrastructure; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type InfrastructureListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: InfrastructureFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: InfrastructureFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: InfrastructureFilter | null | undefined;
  /** Only entries that meet this are looked at, and counted; all of them when left out. */
  where?: InfrastructureFilter | null | undefined;
};

/** Condition on a whole number; all that are set must hold. A missing number meets no comparison. */
export type IntFilter = {
  /** It must be exactly this. */
  eq?: number | null | undefined;
  /**
   * Whether there is a number: true admits those that have one, false the others. A count always is
   * one.
   */
  exists?: boolean | null | undefined;
  /** It must be this or more. */
  gte?: number | null | undefined;
  /** It must be this or less. */
  lte?: number | null | undefined;
};

/**
 * Conditions on a legal instrument; all that are set must hold. A condition that is null or left out
 * asks nothing.
 */
export type LegalInstrumentFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<LegalInstrumentFilter> | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Its issuer must meet this; an empty filter asks only that it is known. */
  issuer?: PartyFilter | null | undefined;
  /** Condition on its short name, such as `EU-CYB`. */
  key?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: LegalInstrumentFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<LegalInstrumentFilter> | null | undefined;
  /** Condition on what it is called in full. */
  title?: StringFilter | null | undefined;
};

/**
 * How probable something is said to be, on the scale of ICD 203. It says nothing about how well
 * founded that is, and the two are never multiplied.
 */
export type Likelihood =
  /** A chance of 95 to 99 percent. */
  | 'ALMOST_CERTAIN'
  /** A chance of 1 to 5 percent. */
  | 'ALMOST_NO_CHANCE'
  /** A chance of 55 to 80 percent. */
  | 'LIKELY'
  /** A chance of 45 to 55 percent. */
  | 'ROUGHLY_EVEN'
  /** A chance of 20 to 45 percent. */
  | 'UNLIKELY'
  /** A chance of 80 to 95 percent. */
  | 'VERY_LIKELY'
  /** A chance of 5 to 20 percent. */
  | 'VERY_UNLIKELY';

/**
 * Condition on how probable something is said to be, which ascends in the order of `Likelihood`; all
 * that are set must hold. What nobody said meets no comparison.
 */
export type LikelihoodFilter = {
  /** It must be exactly this. */
  eq?: Likelihood | null | undefined;
  /** Whether anything is said: true admits where it is, false where it is not. */
  exists?: boolean | null | undefined;
  /** It must be this or more likely. */
  gte?: Likelihood | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Likelihood> | null | undefined;
  /** It must be this or less likely. */
  lte?: Likelihood | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Likelihood> | null | undefined;
};

/** Condition on how many things a list holds, those known by the day asked. */
export type LinkCountFilter = {
  /** What their number must be. */
  is: IntFilter;
};

/**
 * How closely an accusation ties the alleged deed to a state: the spectrum of state responsibility and
 * four values more. FROM_TERRITORY and IP_ORIGIN do not count as accusing the state.
 */
export type Nexus =
  /** A tie to the state is alleged without saying which. */
  | 'AFFILIATED_UNSPECIFIED'
  /**
   * The deed is said to have been done from the state's territory, no more. Not counted against the
   * state.
   */
  | 'FROM_TERRITORY'
  /** Network addresses are said to lead to the country, no more. Not counted against the state. */
  | 'IP_ORIGIN'
  /** The state is said to coordinate others who act, for instance by suggesting details. */
  | 'STATE_COORDINATED'
  /** Others are said to act by themselves, encouraged by the state as a matter of policy. */
  | 'STATE_ENCOURAGED'
  /** The state is said to act through forces under its direct control. */
  | 'STATE_EXECUTED'
  /** The state is said to know of the acts and to look away. */
  | 'STATE_IGNORED'
  /** The state is said to act through its own forces and others combined. */
  | 'STATE_INTEGRATED'
  /** The state is said to direct others to act on its behalf. */
  | 'STATE_ORDERED'
  /** The state is said to oppose such acts and to help stop them. */
  | 'STATE_PROHIBITED'
  /** The state is said to oppose such acts but to be unable to stop them. */
  | 'STATE_PROHIBITED_BUT_INADEQUATE'
  /** Parts of the state's forces are said to act beyond its control. */
  | 'STATE_ROGUE_CONDUCTED'
  /** Others are said to act by themselves with some support of the state. */
  | 'STATE_SHAPED'
  /** The source does not allow a choice. */
  | 'UNKNOWN';

/** Condition on a tie to a state; all that are set must hold. */
export type NexusFilter = {
  /** It must be exactly this. */
  eq?: Nexus | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Nexus> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Nexus> | null | undefined;
};

/** The kinds of entity held, one for each type that has an id of its own. */
export type NodeKind =
  /** A statement that blames somebody for an alleged operation, type Accusation. */
  | 'ACCUSATION'
  /** An agency, group, company, person or other body, type Actor. */
  | 'ACTOR'
  /** A dated judgement of an accusation, claim or piece of evidence, type Assessment. */
  | 'ASSESSMENT'
  /** Software or a tool alleged to have been used, type Capability. */
  | 'CAPABILITY'
  /** A single assertion within a statement, type Claim. */
  | 'CLAIM'
  /** A wider dispute between countries, type ContextIssue. */
  | 'CONTEXT_ISSUE'
  /** A country or union of countries with a code, type Country. */
  | 'COUNTRY'
  /** One version of a source of records, type Dataset. */
  | 'DATASET'
  /** What an accusation is said to rest on, type Evidence. */
  | 'EVIDENCE'
  /** Servers, relays or the like alleged to have been used, type Infrastructure. */
  | 'INFRASTRUCTURE'
  /** A legal act or sanctions programme, type LegalInstrument. */
  | 'LEGAL_INSTRUMENT'
  /** Something alleged to have been done, type Operation. */
  | 'OPERATION'
  /** A document in which something was said, type Publication. */
  | 'PUBLICATION'
  /** A comment by a reader, type Reaction. */
  | 'REACTION'
  /** An answer to an accusation, or its noted absence, type Response. */
  | 'RESPONSE'
  /** What a system or an organisation provides to others, type Service. */
  | 'SERVICE'
  /** A technical system of somebody, type System. */
  | 'SYSTEM'
  /** A catalogued way of attacking, type Technique. */
  | 'TECHNIQUE';

/**
 * Conditions on an operation; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type OperationFilter = {
  /** Condition on the accusations that allege it. */
  accusations?: AccusationListFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<OperationFilter> | null | undefined;
  /** Condition on the means said to have been used in it. */
  capabilities?: CapabilityListFilter | null | undefined;
  /** Some data set that it was taken from must have a name that meets this. */
  dataset?: StringFilter | null | undefined;
  /** Condition on the day it is alleged to have ended. */
  end?: DateFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what it is said to have run over. */
  infrastructure?: InfrastructureListFilter | null | undefined;
  /**
   * The terms of some record that it was taken from must meet this: an SPDX identifier where there is
   * one.
   */
  licence?: StringFilter | null | undefined;
  /** Condition on what it is called. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: OperationFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<OperationFilter> | null | undefined;
  /** Condition on its alleged steps. */
  phases?: PhaseListFilter | null | undefined;
  /** Condition on the instant at which this database learned of it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Condition on answers to the operation itself, whoever was accused of it. */
  responses?: ResponseListFilter | null | undefined;
  /** Condition on the day it is alleged to have begun. */
  start?: DateFilter | null | undefined;
  /** Condition on what it is said to have been aimed at. */
  targets?: TargetListFilter | null | undefined;
  /** Condition on the techniques said to have been used in it, those of its steps included. */
  techniques?: TechniqueUseListFilter | null | undefined;
  /** Each word of this text is the beginning of a word of the name, as `search` looks for it. */
  text?: string | null | undefined;
  /** Condition on what it is alleged to have been. */
  types?: OperationTypesFilter | null | undefined;
};

/**
 * Condition on a list of operations; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type OperationListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: OperationFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: OperationFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: OperationFilter | null | undefined;
  /** Only operations that meet this are looked at, and counted; all of them when left out. */
  where?: OperationFilter | null | undefined;
};

/** What an operation is alleged to have been. */
export type OperationType =
  /** Taking data away. */
  | 'DATA_THEFT'
  /** Altering what a website shows. */
  | 'DEFACEMENT'
  /** Spreading falsehoods on purpose. */
  | 'DISINFORMATION'
  /** Interfering with a service for a time. */
  | 'DISRUPTION'
  /** Spying out secrets. */
  | 'ESPIONAGE'
  /** Stealing money or its equivalent. */
  | 'FINANCIAL_THEFT'
  /** Taking data and publishing it to harm somebody. */
  | 'HACK_AND_LEAK'
  /** Something else that the source describes. */
  | 'OTHER'
  /** Gaining a foothold for later use. */
  | 'PREPOSITIONING'
  /** Locking or taking data in order to demand a ransom. */
  | 'RANSOMWARE'
  /** Damaging or destroying systems, data or goods. */
  | 'SABOTAGE'
  /** The source does not say. */
  | 'UNKNOWN';

/** Condition on the list of what an operation is alleged to have been; all that are set must hold. */
export type OperationTypesFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<OperationType> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<OperationType> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<OperationType> | null | undefined;
};

/**
 * Conditions on a party, which is an actor or a country; all that are set must hold. A condition that
 * is null or left out asks nothing.
 */
export type PartyFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<PartyFilter> | null | undefined;
  /**
   * Its country must meet this: a country is its own, an agency has the state it is an organ of, an
   * organisation that of its seat. An empty filter asks only that there is one.
   */
  country?: CountryFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on the sort of actor. A country has none, so that it meets `notIn` only. */
  kind?: ActorKindFilter | null | undefined;
  /** Condition on the name shown; the other names of an actor are not looked at. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: PartyFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<PartyFilter> | null | undefined;
};

/**
 * Conditions on an alleged step of an operation; all that are set must hold. A condition that is null
 * or left out asks nothing.
 */
export type PhaseFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<PhaseFilter> | null | undefined;
  /** Condition on the means said to have been used in it. */
  capabilities?: CapabilityListFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: PhaseFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<PhaseFilter> | null | undefined;
  /** Condition on how it is alleged to have ended. */
  outcome?: AllegedOutcomeFilter | null | undefined;
  /** Condition on what it is said to have been aimed at. */
  targets?: TargetListFilter | null | undefined;
  /** Condition on the techniques coded for it. */
  techniques?: TechniqueUseListFilter | null | undefined;
  /** Condition on the time it is alleged to have taken. */
  when?: DateFilter | null | undefined;
};

/**
 * Condition on a list of alleged steps; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type PhaseListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: PhaseFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: PhaseFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: PhaseFilter | null | undefined;
  /** Only alleged steps that meet this are looked at, and counted; all of them when left out. */
  where?: PhaseFilter | null | undefined;
};

/** Which side a claim takes on the thing it speaks of. */
export type Polarity =
  /** Says that it is so. */
  | 'ASSERTS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Doubts it without denying it. */
  | 'QUESTIONS';

/** Condition on whether something is asserted, denied or questioned; all that are set must hold. */
export type PolarityFilter = {
  /** It must be exactly this. */
  eq?: Polarity | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Polarity> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Polarity> | null | undefined;
};

/**
 * Conditions on a publication; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type PublicationFilter = {
  /** Condition on the accusations stated in it. */
  accusations?: AccusationListFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<PublicationFilter> | null | undefined;
  /** Some publisher must meet this; an empty filter asks only that one is known. */
  by?: PartyFilter | null | undefined;
  /** Condition on the medium it appeared in. */
  channel?: StringFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on the sort of document. */
  kind?: PublicationKindFilter | null | undefined;
  /** Condition on its language, as a BCP 47 tag. */
  language?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: PublicationFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<PublicationFilter> | null | undefined;
  /** Condition on the day it was published. */
  published?: DateFilter | null | undefined;
  /** Condition on the instant at which this database learned of it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Condition on the publications it reports. */
  reports?: PublicationListFilter | null | undefined;
  /** Each word of this text is the beginning of a word of the title, as `search` looks for it. */
  text?: string | null | undefined;
  /** Condition on its heading. */
  title?: StringFilter | null | undefined;
  /** Condition on its address. */
  url?: StringFilter | null | undefined;
  /** Condition on how the address is known. */
  urlEvidence?: UrlEvidenceFilter | null | undefined;
};

/** What sort of document a publication is. */
export type PublicationKind =
  /** A technical warning to the public. */
  | 'ADVISORY'
  /** An entry of a data set, where nothing else is known of the publication. */
  | 'DATASET_ENTRY'
  /** Criminal charges as filed. */
  | 'INDICTMENT'
  /** A court's decision. */
  | 'JUDGMENT'
  /** A document that was not meant to be public. */
  | 'LEAK'
  /** A piece of journalism. */
  | 'NEWS_ARTICLE'
  /** A record of parliament or of its committees. */
  | 'PARLIAMENT'
  /** What was said to the press in session. */
  | 'PRESS_CONFERENCE'
  /** The accuser's or responder's own statement. */
  | 'PRIMARY_STATEMENT'
  /** The official notice of restrictive measures. */
  | 'SANCTIONS_NOTICE'
  /** A message on a social network. */
  | 'SOCIAL_POST'
  /** A piece by media that a state owns or directs. */
  | 'STATE_MEDIA'
  /** A written technical analysis. */
  | 'TECHNICAL_REPORT'
  /** A letter circulated by the United Nations. */
  | 'UN_LETTER'
  /** A call for persons to be found, as by a police force. */
  | 'WANTED_NOTICE';

/** Condition on a single kind of publication; all that are set must hold. */
export type PublicationKindFilter = {
  /** It must be exactly this. */
  eq?: PublicationKind | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<PublicationKind> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<PublicationKind> | null | undefined;
};

/**
 * Condition on a list of publications; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type PublicationListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: PublicationFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: PublicationFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: PublicationFilter | null | undefined;
  /** Only publications that meet this are looked at, and counted; all of them when left out. */
  where?: PublicationFilter | null | undefined;
};

/**
 * Conditions on a reader's comment; all that are set must hold. A condition that is null or left out
 * asks nothing.
 */
export type ReactionFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<ReactionFilter> | null | undefined;
  /** Condition on the name it bears. */
  by?: ActorFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: ReactionFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<ReactionFilter> | null | undefined;
  /** Condition on what was commented on. */
  publication?: PublicationFilter | null | undefined;
  /** Condition on the grounds it gives. */
  reasons?: StanceReasonsFilter | null | undefined;
  /** Condition on where it stands towards what it comments on. */
  stance?: StanceFilter | null | undefined;
};

/**
 * Condition on a list of comments of readers; all that are set must hold. One that is null or left out
 * asks nothing.
 */
export type ReactionListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: ReactionFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: ReactionFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: ReactionFilter | null | undefined;
  /** Only comments of readers that meet this are looked at, and counted; all of them when left out. */
  where?: ReactionFilter | null | undefined;
};

/**
 * Conditions on a response; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type ResponseFilter = {
  /** Condition on the accusations it answers. */
  accusations?: AccusationListFilter | null | undefined;
  /** Somebody it is directed at must meet this; an empty filter asks only that somebody is named. */
  against?: PartyFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<ResponseFilter> | null | undefined;
  /** Somebody who answers must meet this. */
  by?: PartyFilter | null | undefined;
  /** Condition on its code in the CAMEO scheme. */
  cameo?: StringFilter | null | undefined;
  /** Some data set that it was taken from must have a name that meets this. */
  dataset?: StringFilter | null | undefined;
  /** Condition on the days from the earliest accusation it answers to the answer. */
  daysAfterAccusation?: IntFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what sort of answer it is. */
  kinds?: ResponseKindsFilter | null | undefined;
  /**
   * The terms of some record that it was taken from must meet this: an SPDX identifier where there is
   * one.
   */
  licence?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: ResponseFilter | null | undefined;
  /** Condition on the day it was given. */
  on?: DateFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<ResponseFilter> | null | undefined;
  /** Condition on where it was reported. */
  publications?: PublicationListFilter | null | undefined;
  /** Condition on the accusations it makes in turn. */
  raises?: AccusationListFilter | null | undefined;
  /** Condition on the instant at which this database learned of it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Each word of this text is the beginning of a word of the summary, as `search` looks for it. */
  text?: string | null | undefined;
  /** Whether it answers an accusation that nobody had made aloud. */
  toImplied?: boolean | null | undefined;
  /**
   * The legal instrument it is given under must meet this; an empty filter asks only that there is
   * one.
   */
  under?: LegalInstrumentFilter | null | undefined;
};

/** What sort of answer is given, with the code of the CAMEO vocabulary where there is one. */
export type ResponseKind =
  /** Admits the matter wholly or partly. CAMEO 015. */
  | 'ACKNOWLEDGEMENT'
  /** Issues a technical warning to the public. No CAMEO code. */
  | 'ADVISORY'
  /** Ends or reduces relations. CAMEO 161. */
  | 'BREAK_OFF_RELATIONS'
  /** Criticises or denounces. CAMEO 111. */
  | 'CONDEMNATION'
  /** Works with others on the matter. CAMEO 064. */
  | 'COOPERATION'
  /** Accuses in turn. CAMEO 112. */
  | 'COUNTER_ACCUSATION'
  /** Is said to strike back by cyber means. CAMEO 176. */
  | 'CYBER_RETALIATION'
  /** Names a group at most, and refuses to name a state. No CAMEO code. */
  | 'DECLINED_TO_ATTRIBUTE'
  /** Protects systems against more of the same. No CAMEO code. */
  | 'DEFENSIVE_MEASURE'
  /** Calls on somebody to do or stop something. CAMEO 100. */
  | 'DEMAND'
  /** Says that it is not so. CAMEO 016. */
  | 'DENIAL'
  /** Disputes the evidence offered, or asks for it. CAMEO 016. */
  | 'EVIDENCE_CHALLENGE'
  /** Sends diplomats or other persons out of the country. CAMEO 166. */
  | 'EXPULSION'
  /** Tells those concerned how to protect themselves. No CAMEO code. */
  | 'GUIDANCE'
  /** Charges or arrests persons. It is no verification. CAMEO 173. */
  | 'INDICTMENT_OR_ARREST'
  /** Opens an inquiry. CAMEO 090. */
  | 'INVESTIGATION'
  /** Offers to look into the matter together. CAMEO 060. */
  | 'JOINT_INVESTIGATION_OFFER'
  /** Brings a case before a court. CAMEO 115. */
  | 'LAWSUIT'
  /** Spoke, but would say neither yes nor no. CAMEO 011. */
  | 'NEITHER_CONFIRM_NOR_DENY'
  /** No answer by the day given. Leaves the accusation unanswered. CAMEO 011. */
  | 'NO_COMMENT'
  /** Complains formally through diplomatic channels. CAMEO 114. */
  | 'PROTEST_NOTE'
  /** Calls its own envoy home. CAMEO 161. */
  | 'RECALL'
  /** Imposes restrictive measures. CAMEO 163. */
  | 'SANCTION'
  /** Stands by another party in words. It is no verification. CAMEO 051 or 053. */
  | 'SOLIDARITY'
  /** Calls in an ambassador or other envoy. CAMEO 114. */
  | 'SUMMONS'
  /** Announces measures for the case that something happens. CAMEO 130. */
  | 'THREAT';

/** Condition on the list of sorts an answer is of; all that are set must hold. */
export type ResponseKindsFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<ResponseKind> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<ResponseKind> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<ResponseKind> | null | undefined;
};

/**
 * Condition on a list of answers; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type ResponseListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: ResponseFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: ResponseFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: ResponseFilter | null | undefined;
  /** Only answers that meet this are looked at, and counted; all of them when left out. */
  where?: ResponseFilter | null | undefined;
};

/**
 * Conditions on something that people depend on; all that are set must hold. A condition that is null
 * or left out asks nothing.
 */
export type ServiceFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<ServiceFilter> | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on what it is called. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: ServiceFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<ServiceFilter> | null | undefined;
  /** Condition on its sector, in the terms of the STIX industry sector vocabulary. */
  sector?: StringFilter | null | undefined;
};

/**
 * Condition on a list of services; all that are set must hold. One that is null or left out asks
 * nothing.
 */
export type ServiceListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: ServiceFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: ServiceFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: ServiceFilter | null | undefined;
  /** Only services that meet this are looked at, and counted; all of them when left out. */
  where?: ServiceFilter | null | undefined;
};

/** How openly an accuser stands behind a statement. Only ON_RECORD counts for countries. */
export type Sourcing =
  /** Said by officials whom the source does not name. */
  | 'ANONYMOUS_OFFICIAL'
  /** Taken from a document that was not meant to be public. */
  | 'LEAKED'
  /** Put forward by news media without a source that can be named. */
  | 'MEDIA_CLAIM'
  /** Said in public under its maker's name. */
  | 'ON_RECORD';

/** Condition on how openly an accuser stands behind a statement; all that are set must hold. */
export type SourcingFilter = {
  /** It must be exactly this. */
  eq?: Sourcing | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Sourcing> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Sourcing> | null | undefined;
};

/** Conditions on the claim that a state stands behind an actor; all that are set must hold. */
export type SponsorClaimFilter = {
  /** Condition on the id of whoever claims it. */
  by?: StringFilter | null | undefined;
  /** Condition on how sure the source is, from 0 to 100. */
  confidence?: IntFilter | null | undefined;
  /** Condition on the claimed sponsor. */
  country?: CountryFilter | null | undefined;
};

/**
 * Condition on a list of claims that a state stands behind an actor; all that are set must hold. One
 * that is null or left out asks nothing.
 */
export type SponsorClaimListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: SponsorClaimFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: SponsorClaimFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: SponsorClaimFilter | null | undefined;
  /**
   * Only claims that a state stands behind an actor that meet this are looked at, and counted; all of
   * them when left out.
   */
  where?: SponsorClaimFilter | null | undefined;
};

/** What position a comment takes on an accusation. */
export type Stance =
  /** Takes the accusation to be true. */
  | 'ACCEPTS'
  /** Speaks of something else. */
  | 'OFF_TOPIC'
  /** Takes the accusation to be false or made up. */
  | 'REJECTS'
  /** Leaves open whether it is true. */
  | 'UNDECIDED';

/** Condition on where a comment stands; all that are set must hold. */
export type StanceFilter = {
  /** It must be exactly this. */
  eq?: Stance | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Stance> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Stance> | null | undefined;
};

/** What a comment gives as the reason for its position. */
export type StanceReason =
  /** That the alleged act would be grave or unacceptable. */
  | 'CONDEMNS_ALLEGED_ACT'
  /** That no evidence or too little was shown. */
  | 'LACK_OF_EVIDENCE'
  /** That the accuser has reasons of its own to say so. */
  | 'MOTIVE_OF_ACCUSER'
  /** That nobody independent has checked it. */
  | 'NO_INDEPENDENT_VERIFICATION'
  /** Any other reason. */
  | 'OTHER'
  /** That the accused is said to have done the like before. */
  | 'PRIOR_CONDUCT_OF_ACCUSED';

/** Condition on the list of grounds of a comment; all that are set must hold. */
export type StanceReasonsFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<StanceReason> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<StanceReason> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<StanceReason> | null | undefined;
};

/** How an accuser is placed towards the alleged operation. */
export type Standing =
  /** It speaks up as an ally of whoever is said to have been hit. */
  | 'ALLY'
  /** It is neither, such as a security company or an uninvolved state. */
  | 'THIRD_PARTY'
  /** The source does not allow a choice. */
  | 'UNKNOWN'
  /** It says that it was itself hit, or its state was. */
  | 'VICTIM';

/** Condition on how an accuser relates to the alleged operation; all that are set must hold. */
export type StandingFilter = {
  /** It must be exactly this. */
  eq?: Standing | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Standing> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Standing> | null | undefined;
};

/**
 * Condition on a text; all that are set must hold, and one that is null or left out asks nothing.
 * Letter case matters.
 */
export type StringFilter = {
  /** This must occur in it; an empty text admits all. */
  contains?: string | null | undefined;
  /** It must be exactly this. */
  eq?: string | null | undefined;
  /** Whether there is one: true admits those that have it, false those that have none. */
  exists?: boolean | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<string> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<string> | null | undefined;
  /** It must begin with this; an empty text admits all. */
  startsWith?: string | null | undefined;
};

/**
 * Conditions on something or somebody that an operation is said to have been aimed at: an actor, a
 * country, a system or a service; all that are set must hold. A condition that is null or left out
 * asks nothing.
 */
export type TargetFilter = {
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<TargetFilter> | null | undefined;
  /**
   * The country of a party must meet this: a country is its own, an actor has that of its state or
   * seat. An empty filter asks only that there is one.
   */
  country?: CountryFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on the sort of actor. What is no actor has none, so that it meets `notIn` only. */
  kind?: ActorKindFilter | null | undefined;
  /** Condition on the name shown; the other names of an actor are not looked at. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: TargetFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<TargetFilter> | null | undefined;
  /** Condition on the sector of a service, in the terms of the STIX industry sector vocabulary. */
  sector?: StringFilter | null | undefined;
};

/**
 * Condition on a list of alleged targets; all that are set must hold. One that is null or left out
 * asks nothing.
 */
export type TargetListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: TargetFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: TargetFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: TargetFilter | null | undefined;
  /** Only alleged targets that meet this are looked at, and counted; all of them when left out. */
  where?: TargetFilter | null | undefined;
};

/**
 * Conditions on a technique; all that are set must hold. A condition that is null or left out asks
 * nothing.
 */
export type TechniqueFilter = {
  /** Condition on the actors claimed to use it. */
  actors?: ActorListFilter | null | undefined;
  /** Every one of these filters must be met; an empty list is met. */
  and?: Array<TechniqueFilter> | null | undefined;
  /** Condition on the number in ATT&CK; `startsWith` of a technique's number finds its finer cases too. */
  attackId?: StringFilter | null | undefined;
  /** Condition on the matrix it belongs to. */
  domain?: StringFilter | null | undefined;
  /** The id must be one of these; an empty list admits none. */
  ids?: Array<string | number> | null | undefined;
  /** Condition on its title in ATT&CK. */
  name?: StringFilter | null | undefined;
  /** This filter must not be met; an empty one always is, so that its negation never is. */
  not?: TechniqueFilter | null | undefined;
  /** Condition on the operations in which it is alleged to have been used. */
  operations?: OperationListFilter | null | undefined;
  /** At least one of these filters must be met; an empty list never is. */
  or?: Array<TechniqueFilter> | null | undefined;
  /** The technique it is a finer case of must meet this; an empty filter asks only that there is one. */
  parent?: TechniqueFilter | null | undefined;
  /** Condition on the instant at which this database learned of it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Condition on the tactics it serves. */
  tactics?: TextsFilter | null | undefined;
  /** Each word of this text is the beginning of a word of the name and ATT&CK id, as `search` looks for it. */
  text?: string | null | undefined;
};

/** Conditions on the claim that a technique was used; all that are set must hold. */
export type TechniqueUseFilter = {
  /** Condition on who matched the description to the technique. */
  codedBy?: StringFilter | null | undefined;
  /** Condition on how well the technique matches what was described. */
  fit?: FitFilter | null | undefined;
  /** Condition on what is alleged to have been used. */
  technique?: TechniqueFilter | null | undefined;
};

/**
 * Condition on a list of claims that a technique was used; all that are set must hold. One that is
 * null or left out asks nothing.
 */
export type TechniqueUseListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: TechniqueUseFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: TechniqueUseFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: TechniqueUseFilter | null | undefined;
  /**
   * Only claims that a technique was used that meet this are looked at, and counted; all of them when
   * left out.
   */
  where?: TechniqueUseFilter | null | undefined;
};

/** Condition on a list of texts; all that are set must hold. Letter case matters. */
export type TextsFilter = {
  /** Every one of these must be on the list; an empty one admits all. */
  hasAll?: Array<string> | null | undefined;
  /** At least one of these must be on the list; an empty one admits none. */
  hasAny?: Array<string> | null | undefined;
  /** None of these may be on the list; an empty one admits all. */
  hasNone?: Array<string> | null | undefined;
};

/** How well the address of a publication is established. */
export type UrlEvidence =
  /** The text of the page at the address was read. */
  | 'PAGE_TEXT'
  /** Only the address was found, quoted by a trusted source. */
  | 'QUOTED_LINK';

/** Condition on how an address is known; all that are set must hold. */
export type UrlEvidenceFilter = {
  /** It must be exactly this. */
  eq?: UrlEvidence | null | undefined;
  /** Whether this is known: true admits where it is, false where it is not. */
  exists?: boolean | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<UrlEvidence> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<UrlEvidence> | null | undefined;
};

/** What one assessor concluded. */
export type Verdict =
  /** What was found fits the claim but does not show it. */
  | 'CONSISTENT'
  /** Borne out by what the assessor found. */
  | 'CORROBORATED'
  /** Contradicted, short of showing it not to be so. */
  | 'DISPUTED'
  /** The assessor looked and could not tell. */
  | 'INCONCLUSIVE'
  /** Borne out in part by what the assessor found. */
  | 'PARTLY_CORROBORATED'
  /** Shown not to be so. */
  | 'REFUTED'
  /** The assessor looked, and the published evidence does not carry it. */
  | 'UNSUPPORTED';

/** Condition on what an assessor concluded; all that are set must hold. */
export type VerdictFilter = {
  /** It must be exactly this. */
  eq?: Verdict | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<Verdict> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<Verdict> | null | undefined;
};

/**
 * Where verification of an accusation stands. The first that fits is taken: CONFIRMED, DISPUTED by
 * both sides, REFUTED, DISPUTED, CORROBORATED, PARTLY_CORROBORATED, INCONCLUSIVE, NOT_ASSESSED.
 *
 * A support is a qualifying assessment that finds the link to the accused, at the level accused,
 * corroborated or partly so. A contradiction is one that finds the link refuted or disputed, or leads
 * to another state.
 */
export type VerificationStatus =
  /**
   * The accused state officially admitted it, or a contested final judgment or a plea finds this very
   * link. A group's claim of its own deed confirms the group, never the state.
   */
  | 'CONFIRMED'
  /**
   * Two or more supports on separate evidence, at least one from outside the accuser's state, and no
   * contradiction.
   */
  | 'CORROBORATED'
  /**
   * Support and contradiction stand side by side, or there is contradiction that falls short of
   * REFUTED, such as a single one.
   */
  | 'DISPUTED'
  /**
   * Qualifying assessments are held, but none went further than inconclusive, unsupported or
   * consistent.
   */
  | 'INCONCLUSIVE'
  /** No qualifying assessment is held. It does not mean that the accusation is false. */
  | 'NOT_ASSESSED'
  /**
   * Support that falls short of CORROBORATED, such as a single one, or support of other aspects than
   * the link to the accused only.
   */
  | 'PARTLY_CORROBORATED'
  /** Two or more contradictions on separate evidence and no support. */
  | 'REFUTED';

/** Condition on the computed verification status; all that are set must hold. */
export type VerificationStatusFilter = {
  /** It must be exactly this. */
  eq?: VerificationStatus | null | undefined;
  /** It must be one of these; an empty list admits none. */
  in?: Array<VerificationStatus> | null | undefined;
  /** It must be none of these; an empty list excludes none. */
  notIn?: Array<VerificationStatus> | null | undefined;
};

/** Conditions on the claim that an actor attacked somebody; all that are set must hold. */
export type VictimClaimFilter = {
  /** Condition on the id of whoever claims it. */
  by?: StringFilter | null | undefined;
  /** Condition on who is said to have been attacked. */
  victim?: PartyFilter | null | undefined;
};

/**
 * Condition on a list of claims that an actor attacked somebody; all that are set must hold. One that is
 * null or left out asks nothing.
 */
export type VictimClaimListFilter = {
  /** Condition on how many of them there are. */
  count?: LinkCountFilter | null | undefined;
  /** Each of them must meet this; an empty list passes. */
  every?: VictimClaimFilter | null | undefined;
  /** Not one of them may meet this; an empty list passes. */
  none?: VictimClaimFilter | null | undefined;
  /** At least one of them must meet this; of an empty list none does. */
  some?: VictimClaimFilter | null | undefined;
  /**
   * Only claims that an actor attacked somebody that meet this are looked at, and counted; all of them
   * when left out.
   */
  where?: VictimClaimFilter | null | undefined;
};

export type AccusationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type AccusationQuery = { accusation: { id: string, summary: string, citation: string, recordedAt: string, forms: Array<AttributionForm>, sourcing: Sourcing, level: AttributionLevel, currency: Currency, joint: boolean, byGovernment: boolean, publicationCount: number, responseCount: number, responsesSearchedUntil: string | null, assessmentCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, statedCertainty: { words: string, language: string | null, scale: CertaintyScale | null, likelihood: Likelihood | null, confidence: Confidence | null } | null, quotes: Array<{ text: string, language: string | null, translationOf: string | null, publication: { id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > } | null }>, accusers: Array<{ role: AccuserRoleKind, standing: Standing, party:
        | { id: string, name: string, country: { id: string, name: string } | null }
        | { id: string, name: string, country: { id: string, name: string } | null }
      , onBehalfOf:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, accused: Array<{ role: AccusedRoleKind, level: AttributionLevel, nexus: Nexus, party:
        | { id: string, name: string, country: { id: string, name: string } | null }
        | { id: string, name: string, country: { id: string, name: string } | null }
       }>, accuserCountries: Array<{ id: string, code: string, name: string }>, accusedCountries: Array<{ id: string, code: string, name: string }>, targets: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, operations: Array<{ id: string, name: string, types: Array<OperationType>, start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, targets: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, phases: Array<{ order: number, activity: string, outcome: AllegedOutcome, overlaps: Array<number>, when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, techniques: Array<{ fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } }>, capabilities: Array<{ id: string, kind: CapabilityKind, name: string | null }> }>, techniques: Array<{ fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } }>, capabilities: Array<{ id: string, kind: CapabilityKind, name: string | null, componentCount: number | null, namedComponents: number | null }>, infrastructure: Array<{ id: string, kind: string, role: string | null, count: number | null, regions: Array<string> }> }>, claims: Array<{ id: string, kind: ClaimKind, polarity: Polarity, text: string, when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }>, evidence: Array<{ id: string, kind: EvidenceKind, description: string, supports: Array<Aspect>, disclosure: Disclosure, disclosedOn: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, gatheredBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, responses: Array<{ id: string, kinds: Array<ResponseKind>, summary: string, daysAfterAccusation: number | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, under: { id: string, title: string } | null, raises: Array<{ id: string, summary: string }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }>, verification: { status: VerificationStatus, explanation: string, qualifyingAssessments: number, otherAssessments: number, disclosure: Disclosure, since: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, disclosureByAspect: Array<{ aspect: Aspect, disclosure: Disclosure }>, assessments: Array<{ id: string, verdict: Verdict, independence: Independence, method: AssessmentMethod, aspect: Aspect, rationale: string | null, qualifies: boolean, likelihood: Likelihood | null, confidence: Confidence | null, admiralty: string | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, attributesTo: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, subject:
          | { __typename: 'Accusation' }
          | { __typename: 'Claim' }
          | { __typename: 'Evidence' }
        , publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          > }> }>, history: Array<{ status: VerificationStatus, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, because: { id: string, verdict: Verdict, by: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          > } | null }> }, reactions: { totalCount: number, nodes: Array<{ id: string, stance: Stance, reasons: Array<StanceReason>, summary: string, codedBy: string, by: { id: string, name: string }, publication: { id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          > } }> }, jointWith: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, accused: Array<{ nexus: Nexus, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, verification: { status: VerificationStatus, disclosure: Disclosure } }>, sameIncidentAs: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, accused: Array<{ nexus: Nexus, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, verification: { status: VerificationStatus, disclosure: Disclosure } }>, supersedes: Array<{ id: string, summary: string, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }>, supersededBy: Array<{ id: string, summary: string, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }>, withdrawnBy: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, contextIssues: Array<{ id: string, name: string }>, provenance: Array<{ recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } }> } | null };

export type AccusationsQueryVariables = Exact<{
  where?: AccusationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AccusationsQuery = { accusations: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, accused: Array<{ nexus: Nexus, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> } };

export type AccusationCountsQueryVariables = Exact<{
  where?: AccusationFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AccusationCountsQuery = { accusations: { totalCount: number, facets: { accuserCountries: Array<{ count: number, country: { code: string, name: string } }>, accusedCountries: Array<{ count: number, country: { code: string, name: string } }>, years: Array<{ year: number, count: number }>, forms: Array<{ form: AttributionForm, count: number }>, verification: Array<{ status: VerificationStatus, count: number }>, disclosure: Array<{ disclosure: Disclosure, count: number }>, responses: Array<{ kind: ResponseKind, count: number }> } } };

type Entity_Accusation_Fragment = { summary: string, id: string, kind: 'Accusation', stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, verification: { status: VerificationStatus, disclosure: Disclosure } };

type Entity_Actor_Fragment = { name: string, id: string, actorKind: ActorKind, kind: 'Actor' };

type Entity_Assessment_Fragment = { verdict: Verdict, rationale: string | null, id: string, kind: 'Assessment', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } };

type Entity_Capability_Fragment = { id: string, label: string | null, capabilityKind: CapabilityKind, kind: 'Capability' };

type Entity_Claim_Fragment = { text: string, polarity: Polarity, id: string, kind: 'Claim', when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null };

type Entity_ContextIssue_Fragment = { name: string, id: string, kind: 'ContextIssue' };

type Entity_Country_Fragment = { name: string, id: string, kind: 'Country' };

type Entity_Dataset_Fragment = { name: string, version: string, id: string, kind: 'Dataset' };

type Entity_Evidence_Fragment = { description: string, disclosure: Disclosure, id: string, evidenceKind: EvidenceKind, kind: 'Evidence', disclosedOn: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null };

type Entity_Infrastructure_Fragment = { id: string, sort: string, purpose: string | null, kind: 'Infrastructure' };

type Entity_LegalInstrument_Fragment = { id: string, act: string, kind: 'LegalInstrument' };

type Entity_Operation_Fragment = { name: string, id: string, kind: 'Operation', start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null };

type Entity_Publication_Fragment = { title: string | null, channel: string | null, url: string | null, id: string, kind: 'Publication', published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null };

type Entity_Reaction_Fragment = { summary: string, stance: Stance, id: string, kind: 'Reaction' };

type Entity_Response_Fragment = { summary: string, kinds: Array<ResponseKind>, id: string, kind: 'Response', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } };

type Entity_Service_Fragment = { name: string, id: string, kind: 'Service' };

type Entity_System_Fragment = { name: string, id: string, kind: 'System' };

type Entity_Technique_Fragment = { name: string, attackId: string, id: string, kind: 'Technique' };

export type EntityFragment =
  | Entity_Accusation_Fragment
  | Entity_Actor_Fragment
  | Entity_Assessment_Fragment
  | Entity_Capability_Fragment
  | Entity_Claim_Fragment
  | Entity_ContextIssue_Fragment
  | Entity_Country_Fragment
  | Entity_Dataset_Fragment
  | Entity_Evidence_Fragment
  | Entity_Infrastructure_Fragment
  | Entity_LegalInstrument_Fragment
  | Entity_Operation_Fragment
  | Entity_Publication_Fragment
  | Entity_Reaction_Fragment
  | Entity_Response_Fragment
  | Entity_Service_Fragment
  | Entity_System_Fragment
  | Entity_Technique_Fragment
;

export type TieFragment = { id: string, type: string, from: string, to: string, source: { recordId: string, url: string | null, dataset: { id: string, name: string } } | null };

export type AroundQueryVariables = Exact<{
  id: string | number;
  first: number;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AroundQuery = { neighborhood: { truncated: boolean, nodes: Array<
      | { summary: string, id: string, kind: 'Accusation', stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, verification: { status: VerificationStatus, disclosure: Disclosure } }
      | { name: string, id: string, actorKind: ActorKind, kind: 'Actor' }
      | { verdict: Verdict, rationale: string | null, id: string, kind: 'Assessment', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
      | { id: string, label: string | null, capabilityKind: CapabilityKind, kind: 'Capability' }
      | { text: string, polarity: Polarity, id: string, kind: 'Claim', when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { name: string, id: string, kind: 'ContextIssue' }
      | { name: string, id: string, kind: 'Country' }
      | { name: string, version: string, id: string, kind: 'Dataset' }
      | { description: string, disclosure: Disclosure, id: string, evidenceKind: EvidenceKind, kind: 'Evidence', disclosedOn: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { id: string, sort: string, purpose: string | null, kind: 'Infrastructure' }
      | { id: string, act: string, kind: 'LegalInstrument' }
      | { name: string, id: string, kind: 'Operation', start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { title: string | null, channel: string | null, url: string | null, id: string, kind: 'Publication', published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { summary: string, stance: Stance, id: string, kind: 'Reaction' }
      | { summary: string, kinds: Array<ResponseKind>, id: string, kind: 'Response', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
      | { name: string, id: string, kind: 'Service' }
      | { name: string, id: string, kind: 'System' }
      | { name: string, attackId: string, id: string, kind: 'Technique' }
    >, links: Array<{ id: string, type: string, from: string, to: string, source: { recordId: string, url: string | null, dataset: { id: string, name: string } } | null }> } | null };

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  asOf?: string | null | undefined;
}>;


export type WaysQuery = { paths: Array<{ length: number, nodes: Array<
      | { summary: string, id: string, kind: 'Accusation', stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, verification: { status: VerificationStatus, disclosure: Disclosure } }
      | { name: string, id: string, actorKind: ActorKind, kind: 'Actor' }
      | { verdict: Verdict, rationale: string | null, id: string, kind: 'Assessment', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
      | { id: string, label: string | null, capabilityKind: CapabilityKind, kind: 'Capability' }
      | { text: string, polarity: Polarity, id: string, kind: 'Claim', when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { name: string, id: string, kind: 'ContextIssue' }
      | { name: string, id: string, kind: 'Country' }
      | { name: string, version: string, id: string, kind: 'Dataset' }
      | { description: string, disclosure: Disclosure, id: string, evidenceKind: EvidenceKind, kind: 'Evidence', disclosedOn: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { id: string, sort: string, purpose: string | null, kind: 'Infrastructure' }
      | { id: string, act: string, kind: 'LegalInstrument' }
      | { name: string, id: string, kind: 'Operation', start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { title: string | null, channel: string | null, url: string | null, id: string, kind: 'Publication', published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { summary: string, stance: Stance, id: string, kind: 'Reaction' }
      | { summary: string, kinds: Array<ResponseKind>, id: string, kind: 'Response', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
      | { name: string, id: string, kind: 'Service' }
      | { name: string, id: string, kind: 'System' }
      | { name: string, attackId: string, id: string, kind: 'Technique' }
    >, links: Array<{ id: string, type: string, from: string, to: string, source: { recordId: string, url: string | null, dataset: { id: string, name: string } } | null }> }> };

export type HeldQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type HeldQuery = { nodes: Array<
    | { summary: string, id: string, kind: 'Accusation', stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, verification: { status: VerificationStatus, disclosure: Disclosure } }
    | { name: string, id: string, actorKind: ActorKind, kind: 'Actor' }
    | { verdict: Verdict, rationale: string | null, id: string, kind: 'Assessment', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
    | { id: string, label: string | null, capabilityKind: CapabilityKind, kind: 'Capability' }
    | { text: string, polarity: Polarity, id: string, kind: 'Claim', when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
    | { name: string, id: string, kind: 'ContextIssue' }
    | { name: string, id: string, kind: 'Country' }
    | { name: string, version: string, id: string, kind: 'Dataset' }
    | { description: string, disclosure: Disclosure, id: string, evidenceKind: EvidenceKind, kind: 'Evidence', disclosedOn: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
    | { id: string, sort: string, purpose: string | null, kind: 'Infrastructure' }
    | { id: string, act: string, kind: 'LegalInstrument' }
    | { name: string, id: string, kind: 'Operation', start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
    | { title: string | null, channel: string | null, url: string | null, id: string, kind: 'Publication', published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
    | { summary: string, stance: Stance, id: string, kind: 'Reaction' }
    | { summary: string, kinds: Array<ResponseKind>, id: string, kind: 'Response', on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
    | { name: string, id: string, kind: 'Service' }
    | { name: string, id: string, kind: 'System' }
    | { name: string, attackId: string, id: string, kind: 'Technique' }
   | null> };

export type BeginningsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type BeginningsQuery = { accusations: { nodes: Array<{ summary: string, id: string, kind: 'Accusation', stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, dyads: { nodes: Array<{ accuser: { name: string, id: string, kind: 'Country' }, accused: { name: string, id: string, kind: 'Country' } }> } };

export type OverviewQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { statistics: { accusationCount: number, countryCount: number, byKind: Array<{ kind: NodeKind, count: number }> }, accusations: { facets: { verification: Array<{ status: VerificationStatus, count: number }> } }, dyads: { totalCount: number, nodes: Array<{ id: string, accusationCount: number, accuser: { id: string, code: string, name: string }, accused: { id: string, code: string, name: string } }> }, timeline: Array<{ start: string, count: number, spread: number }> };

export type NewestQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type NewestQuery = { accusations: { nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, accused: Array<{ nexus: Nexus, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> } };

export type BoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundsQuery = { statistics: { earliest: { earliest: string | null } | null } };

export type DayFragment = { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier };

export type AccusationLineFragment = { id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }>, accused: Array<{ nexus: Nexus, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }>, verification: { status: VerificationStatus, disclosure: Disclosure } };

export type PublicationLineFragment = { id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  > };

export type AnswerLineFragment = { id: string, kinds: Array<ResponseKind>, summary: string, daysAfterAccusation: number | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, under: { id: string, title: string } | null, raises: Array<{ id: string, summary: string }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
      | { id: string, name: string }
      | { id: string, name: string }
    > }> };

export type AssessmentLineFragment = { id: string, verdict: Verdict, independence: Independence, method: AssessmentMethod, aspect: Aspect, rationale: string | null, qualifies: boolean, likelihood: Likelihood | null, confidence: Confidence | null, admiralty: string | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, attributesTo: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, subject:
    | { __typename: 'Accusation' }
    | { __typename: 'Claim' }
    | { __typename: 'Evidence' }
  , publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
      | { id: string, name: string }
      | { id: string, name: string }
    > }> };

export type OriginFragment = { recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } };

type TargetName_Actor_Fragment = { id: string, name: string };

type TargetName_Country_Fragment = { id: string, name: string };

type TargetName_Service_Fragment = { id: string, name: string };

type TargetName_System_Fragment = { id: string, name: string };

export type TargetNameFragment =
  | TargetName_Actor_Fragment
  | TargetName_Country_Fragment
  | TargetName_Service_Fragment
  | TargetName_System_Fragment
;

export type TechniqueFragment = { fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } };

export type OperationBodyFragment = { id: string, name: string, types: Array<OperationType>, start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, targets: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, phases: Array<{ order: number, activity: string, outcome: AllegedOutcome, overlaps: Array<number>, when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, targets: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, techniques: Array<{ fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } }>, capabilities: Array<{ id: string, kind: CapabilityKind, name: string | null }> }>, techniques: Array<{ fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } }>, capabilities: Array<{ id: string, kind: CapabilityKind, name: string | null, componentCount: number | null, namedComponents: number | null }>, infrastructure: Array<{ id: string, kind: string, role: string | null, count: number | null, regions: Array<string> }> };

export type CountryQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type CountryQuery = { country: { id: string, code: string, name: string, made: { nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, received: { nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kinds: Array<ResponseKind>, summary: string, daysAfterAccusation: number | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, under: { id: string, title: string } | null, raises: Array<{ id: string, summary: string }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          > }> }> }, actors: { totalCount: number, nodes: Array<{ id: string, name: string, kind: ActorKind }> }, contextIssues: Array<{ id: string, name: string, between: Array<{ id: string, name: string }> }> } | null };

export type CountryCountsQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type CountryCountsQuery = { country: { made: { totalCount: number, facets: { verification: Array<{ status: VerificationStatus, count: number }>, responses: Array<{ kind: ResponseKind, count: number }> } }, received: { totalCount: number, facets: { verification: Array<{ status: VerificationStatus, count: number }>, responses: Array<{ kind: ResponseKind, count: number }> } }, madeUnanswered: { totalCount: number }, receivedUnanswered: { totalCount: number }, dyads: { totalCount: number, nodes: Array<{ id: string, accusationCount: number, medianDaysToResponse: number | null, accuser: { id: string, code: string, name: string }, accused: { id: string, code: string, name: string } }> } } | null };

export type SideFragment = { nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
        | { id: string, name: string }
        | { id: string, name: string }
       }>, accused: Array<{ nexus: Nexus, party:
        | { id: string, name: string }
        | { id: string, name: string }
       }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> };

export type SideCountsFragment = { totalCount: number, facets: { verification: Array<{ status: VerificationStatus, count: number }>, responses: Array<{ kind: ResponseKind, count: number }> } };

export type ActorQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ActorQuery = { actor: { id: string, name: string, kind: ActorKind, place: string | null, country: { id: string, code: string, name: string } | null, names: Array<{ text: string, language: string | null, usedBy:
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, claimedSponsors: Array<{ confidence: number | null, country: { id: string, name: string }, by:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, source: { recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } } | null }>, claimedVictims: Array<{ victim:
        | { id: string, name: string }
        | { id: string, name: string }
      , by:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, source: { recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } } | null }>, sameAs: Array<{ verdict: Verdict | null, actor: { id: string, name: string }, assertedBy:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, source: { recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } } | null }>, serves: Array<{ id: string, name: string }>, made: { totalCount: number, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }>, facets: { verification: Array<{ status: VerificationStatus, count: number }>, responses: Array<{ kind: ResponseKind, count: number }> } }, received: { totalCount: number, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }>, facets: { verification: Array<{ status: VerificationStatus, count: number }>, responses: Array<{ kind: ResponseKind, count: number }> } }, responsesMade: { totalCount: number, nodes: Array<{ id: string, kinds: Array<ResponseKind>, summary: string, daysAfterAccusation: number | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, under: { id: string, title: string } | null, raises: Array<{ id: string, summary: string }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          > }> }> }, techniques: { totalCount: number, nodes: Array<{ fit: Fit | null, codedBy: string | null, source: { recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } } | null, technique: { id: string, attackId: string, name: string } }> }, externalIds: Array<{ namespace: string, id: string, url: string | null }>, provenance: Array<{ recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Accusation', summary: string, id: string, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
      | { __typename: 'Actor', name: string, id: string, actorKind: ActorKind, country: { name: string } | null }
      | { __typename: 'Assessment', id: string }
      | { __typename: 'Capability', id: string, label: string | null }
      | { __typename: 'Claim', text: string, polarity: Polarity, id: string }
      | { __typename: 'ContextIssue', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Dataset', name: string, id: string }
      | { __typename: 'Evidence', description: string, id: string }
      | { __typename: 'Infrastructure', id: string }
      | { __typename: 'LegalInstrument', id: string, heading: string }
      | { __typename: 'Operation', name: string, id: string }
      | { __typename: 'Publication', title: string | null, channel: string | null, url: string | null, id: string, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { __typename: 'Reaction', summary: string, id: string }
      | { __typename: 'Response', summary: string, id: string }
      | { __typename: 'Service', name: string, id: string }
      | { __typename: 'System', name: string, id: string }
      | { __typename: 'Technique', attackId: string, name: string, id: string }
    > } };

type Found_Accusation_Fragment = { __typename: 'Accusation', summary: string, id: string, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } };

type Found_Actor_Fragment = { __typename: 'Actor', name: string, id: string, actorKind: ActorKind, country: { name: string } | null };

type Found_Assessment_Fragment = { __typename: 'Assessment', id: string };

type Found_Capability_Fragment = { __typename: 'Capability', id: string, label: string | null };

type Found_Claim_Fragment = { __typename: 'Claim', text: string, polarity: Polarity, id: string };

type Found_ContextIssue_Fragment = { __typename: 'ContextIssue', name: string, id: string };

type Found_Country_Fragment = { __typename: 'Country', name: string, id: string };

type Found_Dataset_Fragment = { __typename: 'Dataset', name: string, id: string };

type Found_Evidence_Fragment = { __typename: 'Evidence', description: string, id: string };

type Found_Infrastructure_Fragment = { __typename: 'Infrastructure', id: string };

type Found_LegalInstrument_Fragment = { __typename: 'LegalInstrument', id: string, heading: string };

type Found_Operation_Fragment = { __typename: 'Operation', name: string, id: string };

type Found_Publication_Fragment = { __typename: 'Publication', title: string | null, channel: string | null, url: string | null, id: string, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null };

type Found_Reaction_Fragment = { __typename: 'Reaction', summary: string, id: string };

type Found_Response_Fragment = { __typename: 'Response', summary: string, id: string };

type Found_Service_Fragment = { __typename: 'Service', name: string, id: string };

type Found_System_Fragment = { __typename: 'System', name: string, id: string };

type Found_Technique_Fragment = { __typename: 'Technique', attackId: string, name: string, id: string };

export type FoundFragment =
  | Found_Accusation_Fragment
  | Found_Actor_Fragment
  | Found_Assessment_Fragment
  | Found_Capability_Fragment
  | Found_Claim_Fragment
  | Found_ContextIssue_Fragment
  | Found_Country_Fragment
  | Found_Dataset_Fragment
  | Found_Evidence_Fragment
  | Found_Infrastructure_Fragment
  | Found_LegalInstrument_Fragment
  | Found_Operation_Fragment
  | Found_Publication_Fragment
  | Found_Reaction_Fragment
  | Found_Response_Fragment
  | Found_Service_Fragment
  | Found_System_Fragment
  | Found_Technique_Fragment
;

export type OperationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OperationQuery = { node:
    | { __typename: 'Accusation' }
    | { __typename: 'Actor' }
    | { __typename: 'Assessment' }
    | { __typename: 'Capability' }
    | { __typename: 'Claim' }
    | { __typename: 'ContextIssue' }
    | { __typename: 'Country' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Infrastructure' }
    | { __typename: 'LegalInstrument' }
    | { __typename: 'Operation', id: string, name: string, types: Array<OperationType>, accusations: { totalCount: number, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
              | { id: string, name: string }
              | { id: string, name: string }
             }>, accused: Array<{ nexus: Nexus, party:
              | { id: string, name: string }
              | { id: string, name: string }
             }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, responses: { totalCount: number, nodes: Array<{ id: string, kinds: Array<ResponseKind>, summary: string, daysAfterAccusation: number | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, under: { id: string, title: string } | null, raises: Array<{ id: string, summary: string }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
              | { id: string, name: string }
              | { id: string, name: string }
            > }> }> }, provenance: Array<{ recordId: string, url: string | null, licence: string, file: string | null, dataset: { id: string, name: string, version: string, licence: string, url: string | null } }>, start: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, end: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, targets: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, phases: Array<{ order: number, activity: string, outcome: AllegedOutcome, overlaps: Array<number>, when: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, techniques: Array<{ fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } }>, capabilities: Array<{ id: string, kind: CapabilityKind, name: string | null }> }>, techniques: Array<{ fit: Fit | null, codedBy: string | null, technique: { id: string, attackId: string, name: string } }>, capabilities: Array<{ id: string, kind: CapabilityKind, name: string | null, componentCount: number | null, namedComponents: number | null }>, infrastructure: Array<{ id: string, kind: string, role: string | null, count: number | null, regions: Array<string> }> }
    | { __typename: 'Publication' }
    | { __typename: 'Reaction' }
    | { __typename: 'Response' }
    | { __typename: 'Service' }
    | { __typename: 'System' }
    | { __typename: 'Technique' }
   | null };

export type PublicationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type PublicationQuery = { node:
    | { __typename: 'Accusation' }
    | { __typename: 'Actor' }
    | { __typename: 'Assessment' }
    | { __typename: 'Capability' }
    | { __typename: 'Claim' }
    | { __typename: 'ContextIssue' }
    | { __typename: 'Country' }
    | { __typename: 'Dataset' }
    | { __typename: 'Evidence' }
    | { __typename: 'Infrastructure' }
    | { __typename: 'LegalInstrument' }
    | { __typename: 'Operation' }
    | { __typename: 'Publication', id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, reports: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > }>, accusations: { totalCount: number, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
              | { id: string, name: string }
              | { id: string, name: string }
             }>, accused: Array<{ nexus: Nexus, party:
              | { id: string, name: string }
              | { id: string, name: string }
             }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Reaction' }
    | { __typename: 'Response' }
    | { __typename: 'Service' }
    | { __typename: 'System' }
    | { __typename: 'Technique' }
   | null };

export type DyadQueryVariables = Exact<{
  accuser: string;
  accused: string;
  asOf?: string | null | undefined;
}>;


export type DyadQuery = { dyad: { id: string, accusationCount: number, operationCount: number, denials: number, unanswered: number, answerUnknown: number, medianDaysToResponse: number | null, accusations: { totalCount: number, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, accuser: { id: string, code: string, name: string }, accused: { id: string, code: string, name: string }, first: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, latest: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, byVerification: Array<{ status: VerificationStatus, count: number }> } | null, reverse: { id: string, accusationCount: number, operationCount: number, denials: number, unanswered: number, answerUnknown: number, medianDaysToResponse: number | null, accusations: { totalCount: number, nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, accuser: { id: string, code: string, name: string }, accused: { id: string, code: string, name: string }, first: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, latest: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, byVerification: Array<{ status: VerificationStatus, count: number }> } | null, one: { id: string, name: string } | null, other: { id: string, name: string } | null };

export type DyadBodyFragment = { id: string, accusationCount: number, operationCount: number, denials: number, unanswered: number, answerUnknown: number, medianDaysToResponse: number | null, accuser: { id: string, code: string, name: string }, accused: { id: string, code: string, name: string }, first: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, latest: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, byVerification: Array<{ status: VerificationStatus, count: number }> };

export type RecordQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type RecordQuery = { node:
    | { __typename: 'Accusation', summary: string, id: string, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
    | { __typename: 'Actor', name: string, id: string, actorKind: ActorKind, country: { name: string } | null }
    | { __typename: 'Assessment', id: string, verdict: Verdict, independence: Independence, method: AssessmentMethod, aspect: Aspect, rationale: string | null, qualifies: boolean, likelihood: Likelihood | null, confidence: Confidence | null, admiralty: string | null, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, attributesTo: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, subject:
        | { __typename: 'Accusation' }
        | { __typename: 'Claim' }
        | { __typename: 'Evidence' }
      , publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }
    | { __typename: 'Capability', componentCount: number | null, id: string, capabilityKind: CapabilityKind, label: string | null }
    | { __typename: 'Claim', text: string, polarity: Polarity, id: string, claimKind: ClaimKind }
    | { __typename: 'ContextIssue', name: string, id: string }
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Dataset', version: string, licence: string, url: string | null, nodeCount: number, name: string, id: string }
    | { __typename: 'Evidence', supports: Array<Aspect>, disclosure: Disclosure, description: string, id: string, evidenceKind: EvidenceKind }
    | { __typename: 'Infrastructure', role: string | null, count: number | null, regions: Array<string>, id: string, infrastructureKind: string }
    | { __typename: 'LegalInstrument', id: string, heading: string }
    | { __typename: 'Operation', name: string, id: string }
    | { __typename: 'Publication', title: string | null, channel: string | null, url: string | null, id: string, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
    | { __typename: 'Reaction', summary: string, id: string }
    | { __typename: 'Response', id: string, kinds: Array<ResponseKind>, summary: string, daysAfterAccusation: number | null, accusations: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, responseCount: number, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, accused: Array<{ nexus: Nexus, party:
            | { id: string, name: string }
            | { id: string, name: string }
           }>, verification: { status: VerificationStatus, disclosure: Disclosure } }>, on: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, by: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, under: { id: string, title: string } | null, raises: Array<{ id: string, summary: string }>, publications: Array<{ id: string, kind: PublicationKind, title: string | null, url: string | null, urlEvidence: UrlEvidence | null, channel: string | null, language: string | null, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, by: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }
    | { __typename: 'Service', name: string, id: string }
    | { __typename: 'System', name: string, id: string }
    | { __typename: 'Technique', domain: string, tactics: Array<string>, attackId: string, name: string, id: string }
   | null, around: { truncated: boolean, nodes: Array<
      | { __typename: 'Accusation', summary: string, id: string, stated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } }
      | { __typename: 'Actor', name: string, id: string, actorKind: ActorKind, country: { name: string } | null }
      | { __typename: 'Assessment', id: string }
      | { __typename: 'Capability', id: string, label: string | null }
      | { __typename: 'Claim', text: string, polarity: Polarity, id: string }
      | { __typename: 'ContextIssue', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Dataset', name: string, id: string }
      | { __typename: 'Evidence', description: string, id: string }
      | { __typename: 'Infrastructure', id: string }
      | { __typename: 'LegalInstrument', id: string, heading: string }
      | { __typename: 'Operation', name: string, id: string }
      | { __typename: 'Publication', title: string | null, channel: string | null, url: string | null, id: string, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }
      | { __typename: 'Reaction', summary: string, id: string }
      | { __typename: 'Response', summary: string, id: string }
      | { __typename: 'Service', name: string, id: string }
      | { __typename: 'System', name: string, id: string }
      | { __typename: 'Technique', attackId: string, name: string, id: string }
    >, links: Array<{ id: string, type: string, from: string, to: string }> } | null, revisions: Array<{ recordedAt: string, change: ChangeKind, dataset: { id: string, name: string, version: string } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DayFragmentDoc = new TypedDocumentString(`
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
    `, {"fragmentName":"Day"}) as unknown as TypedDocumentString<DayFragment, unknown>;
export const EntityFragmentDoc = new TypedDocumentString(`
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`, {"fragmentName":"Entity"}) as unknown as TypedDocumentString<EntityFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on Link {
  id
  type
  from
  to
  source {
    recordId
    url
    dataset {
      id
      name
    }
  }
}
    `, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const PublicationLineFragmentDoc = new TypedDocumentString(`
    fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`, {"fragmentName":"PublicationLine"}) as unknown as TypedDocumentString<PublicationLineFragment, unknown>;
export const AnswerLineFragmentDoc = new TypedDocumentString(`
    fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}`, {"fragmentName":"AnswerLine"}) as unknown as TypedDocumentString<AnswerLineFragment, unknown>;
export const AssessmentLineFragmentDoc = new TypedDocumentString(`
    fragment AssessmentLine on Assessment {
  id
  verdict
  on {
    ...Day
  }
  by {
    id
    name
  }
  independence
  method
  aspect
  attributesTo {
    id
    name
  }
  rationale
  qualifies
  likelihood
  confidence
  admiralty
  subject {
    __typename
  }
  publications {
    ...PublicationLine
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}`, {"fragmentName":"AssessmentLine"}) as unknown as TypedDocumentString<AssessmentLineFragment, unknown>;
export const OriginFragmentDoc = new TypedDocumentString(`
    fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
    `, {"fragmentName":"Origin"}) as unknown as TypedDocumentString<OriginFragment, unknown>;
export const TargetNameFragmentDoc = new TypedDocumentString(`
    fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
    `, {"fragmentName":"TargetName"}) as unknown as TypedDocumentString<TargetNameFragment, unknown>;
export const TechniqueFragmentDoc = new TypedDocumentString(`
    fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
    `, {"fragmentName":"Technique"}) as unknown as TypedDocumentString<TechniqueFragment, unknown>;
export const OperationBodyFragmentDoc = new TypedDocumentString(`
    fragment OperationBody on Operation {
  id
  name
  types
  start {
    ...Day
  }
  end {
    ...Day
  }
  targets {
    ...TargetName
  }
  phases {
    order
    activity
    outcome
    overlaps
    when {
      ...Day
    }
    targets {
      ...TargetName
    }
    techniques {
      ...Technique
    }
    capabilities {
      id
      kind
      name
    }
  }
  techniques {
    ...Technique
  }
  capabilities {
    id
    kind
    name
    componentCount
    namedComponents
  }
  infrastructure {
    id
    kind
    role
    count
    regions
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}`, {"fragmentName":"OperationBody"}) as unknown as TypedDocumentString<OperationBodyFragment, unknown>;
export const AccusationLineFragmentDoc = new TypedDocumentString(`
    fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`, {"fragmentName":"AccusationLine"}) as unknown as TypedDocumentString<AccusationLineFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on AccusationConnection {
  nodes {
    ...AccusationLine
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}`, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const SideCountsFragmentDoc = new TypedDocumentString(`
    fragment SideCounts on AccusationConnection {
  totalCount
  facets {
    verification {
      status
      count
    }
    responses {
      kind
      count
    }
  }
}
    `, {"fragmentName":"SideCounts"}) as unknown as TypedDocumentString<SideCountsFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
    country {
      name
    }
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
  }
  ... on Operation {
    name
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Response {
    summary
  }
  ... on Technique {
    attackId
    name
  }
  ... on Evidence {
    description
  }
  ... on Claim {
    text
    polarity
  }
  ... on Capability {
    label: name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    heading: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
  }
  ... on Reaction {
    summary
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const DyadBodyFragmentDoc = new TypedDocumentString(`
    fragment DyadBody on Dyad {
  id
  accuser {
    id
    code
    name
  }
  accused {
    id
    code
    name
  }
  accusationCount
  operationCount
  denials
  unanswered
  answerUnknown
  medianDaysToResponse
  first {
    ...Day
  }
  latest {
    ...Day
  }
  byVerification {
    status
    count
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`, {"fragmentName":"DyadBody"}) as unknown as TypedDocumentString<DyadBodyFragment, unknown>;
export const AccusationDocument = new TypedDocumentString(`
    query Accusation($id: ID!, $asOf: Date) {
  accusation(id: $id, asOf: $asOf) {
    id
    summary
    citation
    recordedAt
    stated {
      ...Day
    }
    forms
    sourcing
    level
    currency
    joint
    byGovernment
    statedCertainty {
      words
      language
      scale
      likelihood
      confidence
    }
    quotes {
      text
      language
      translationOf
      publication {
        ...PublicationLine
      }
    }
    accusers {
      role
      standing
      party {
        id
        name
        country {
          id
          name
        }
      }
      onBehalfOf {
        id
        name
      }
    }
    accused {
      role
      level
      nexus
      party {
        id
        name
        country {
          id
          name
        }
      }
    }
    accuserCountries {
      id
      code
      name
    }
    accusedCountries {
      id
      code
      name
    }
    targets {
      ...TargetName
    }
    operations {
      ...OperationBody
    }
    claims {
      id
      kind
      polarity
      text
      when {
        ...Day
      }
    }
    evidence {
      id
      kind
      description
      supports
      disclosure
      disclosedOn {
        ...Day
      }
      gatheredBy {
        id
        name
      }
      publications {
        ...PublicationLine
      }
    }
    publications(first: 50) {
      ...PublicationLine
    }
    publicationCount
    responses(first: 50, orderBy: {field: ON, direction: ASC}) {
      ...AnswerLine
    }
    responseCount
    responsesSearchedUntil
    assessmentCount
    verification {
      status
      explanation
      qualifyingAssessments
      otherAssessments
      disclosure
      since {
        ...Day
      }
      disclosureByAspect {
        aspect
        disclosure
      }
      assessments {
        ...AssessmentLine
      }
      history {
        status
        on {
          ...Day
        }
        because {
          id
          verdict
          by {
            id
            name
          }
        }
      }
    }
    reactions(first: 20) {
      totalCount
      nodes {
        id
        stance
        reasons
        summary
        codedBy
        by {
          id
          name
        }
        publication {
          ...PublicationLine
        }
      }
    }
    jointWith(first: 20) {
      ...AccusationLine
    }
    sameIncidentAs(first: 20) {
      ...AccusationLine
    }
    supersedes {
      id
      summary
      stated {
        ...Day
      }
    }
    supersededBy {
      id
      summary
      stated {
        ...Day
      }
    }
    withdrawnBy {
      ...PublicationLine
    }
    contextIssues {
      id
      name
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment AssessmentLine on Assessment {
  id
  verdict
  on {
    ...Day
  }
  by {
    id
    name
  }
  independence
  method
  aspect
  attributesTo {
    id
    name
  }
  rationale
  qualifies
  likelihood
  confidence
  admiralty
  subject {
    __typename
  }
  publications {
    ...PublicationLine
  }
}
fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
fragment OperationBody on Operation {
  id
  name
  types
  start {
    ...Day
  }
  end {
    ...Day
  }
  targets {
    ...TargetName
  }
  phases {
    order
    activity
    outcome
    overlaps
    when {
      ...Day
    }
    targets {
      ...TargetName
    }
    techniques {
      ...Technique
    }
    capabilities {
      id
      kind
      name
    }
  }
  techniques {
    ...Technique
  }
  capabilities {
    id
    kind
    name
    componentCount
    namedComponents
  }
  infrastructure {
    id
    kind
    role
    count
    regions
  }
}`) as unknown as TypedDocumentString<AccusationQuery, AccusationQueryVariables>;
export const AccusationsDocument = new TypedDocumentString(`
    query Accusations($where: AccusationFilter, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date) {
  accusations(
    where: $where
    first: $first
    after: $after
    last: $last
    before: $before
    asOf: $asOf
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...AccusationLine
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}`) as unknown as TypedDocumentString<AccusationsQuery, AccusationsQueryVariables>;
export const AccusationCountsDocument = new TypedDocumentString(`
    query AccusationCounts($where: AccusationFilter, $asOf: Date) {
  accusations(where: $where, first: 1, asOf: $asOf) {
    totalCount
    facets {
      accuserCountries(first: 100) {
        country {
          code
          name
        }
        count
      }
      accusedCountries(first: 100) {
        country {
          code
          name
        }
        count
      }
      years {
        year
        count
      }
      forms {
        form
        count
      }
      verification {
        status
        count
      }
      disclosure {
        disclosure
        count
      }
      responses {
        kind
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccusationCountsQuery, AccusationCountsQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $first: Int!, $kinds: [NodeKind!], $asOf: Date) {
  neighborhood(id: $id, first: $first, kinds: $kinds, asOf: $asOf) {
    truncated
    nodes {
      ...Entity
    }
    links {
      ...Tie
    }
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Tie on Link {
  id
  type
  from
  to
  source {
    recordId
    url
    dataset {
      id
      name
    }
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $asOf: Date) {
  paths(from: $from, to: $to, first: 5, asOf: $asOf) {
    length
    nodes {
      ...Entity
    }
    links {
      ...Tie
    }
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Tie on Link {
  id
  type
  from
  to
  source {
    recordId
    url
    dataset {
      id
      name
    }
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const HeldDocument = new TypedDocumentString(`
    query Held($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids, asOf: $asOf) {
    ...Entity
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`) as unknown as TypedDocumentString<HeldQuery, HeldQueryVariables>;
export const BeginningsDocument = new TypedDocumentString(`
    query Beginnings($asOf: Date) {
  accusations(first: 4, asOf: $asOf) {
    nodes {
      ...Entity
    }
  }
  dyads(first: 3, asOf: $asOf) {
    nodes {
      accuser {
        ...Entity
      }
      accused {
        ...Entity
      }
    }
  }
}
    fragment Entity on Node {
  id
  kind: __typename
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
    verification {
      status
      disclosure
    }
  }
  ... on Operation {
    name
    start {
      ...Day
    }
    end {
      ...Day
    }
  }
  ... on Claim {
    text
    polarity
    when {
      ...Day
    }
  }
  ... on Evidence {
    description
    evidenceKind: kind
    disclosure
    disclosedOn {
      ...Day
    }
  }
  ... on Assessment {
    verdict
    rationale
    on {
      ...Day
    }
  }
  ... on Response {
    summary
    kinds
    on {
      ...Day
    }
  }
  ... on Reaction {
    summary
    stance
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Technique {
    name
    attackId
  }
  ... on Capability {
    label: name
    capabilityKind: kind
  }
  ... on Infrastructure {
    sort: kind
    purpose: role
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    act: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
    version
  }
}
fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}`) as unknown as TypedDocumentString<BeginningsQuery, BeginningsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($asOf: Date) {
  statistics(asOf: $asOf) {
    accusationCount
    countryCount
    byKind {
      kind
      count
    }
  }
  accusations(first: 1, asOf: $asOf) {
    facets {
      verification {
        status
        count
      }
    }
  }
  dyads(first: 100, asOf: $asOf) {
    nodes {
      id
      accusationCount
      accuser {
        id
        code
        name
      }
      accused {
        id
        code
        name
      }
    }
    totalCount
  }
  timeline(bucket: YEAR, asOf: $asOf) {
    start
    count
    spread
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest($asOf: Date) {
  accusations(first: 8, asOf: $asOf) {
    nodes {
      ...AccusationLine
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}`) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;
export const BoundsDocument = new TypedDocumentString(`
    query Bounds {
  statistics {
    earliest {
      earliest
    }
  }
}
    `) as unknown as TypedDocumentString<BoundsQuery, BoundsQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($code: String!, $asOf: Date) {
  country(code: $code, asOf: $asOf) {
    id
    code
    name
    made: accusationsMade(first: 10) {
      ...Side
    }
    received: accusationsReceived(first: 10) {
      ...Side
    }
    responsesMade(first: 10) {
      totalCount
      nodes {
        ...AnswerLine
      }
    }
    actors(first: 40) {
      totalCount
      nodes {
        id
        name
        kind
      }
    }
    contextIssues {
      id
      name
      between {
        id
        name
      }
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment Side on AccusationConnection {
  nodes {
    ...AccusationLine
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountryCountsDocument = new TypedDocumentString(`
    query CountryCounts($code: String!, $asOf: Date) {
  country(code: $code, asOf: $asOf) {
    made: accusationsMade(first: 1) {
      ...SideCounts
    }
    received: accusationsReceived(first: 1) {
      ...SideCounts
    }
    madeUnanswered: accusationsMade(where: {responses: {count: {is: {eq: 0}}}}) {
      totalCount
    }
    receivedUnanswered: accusationsReceived(
      where: {responses: {count: {is: {eq: 0}}}}
    ) {
      totalCount
    }
    dyads(first: 40) {
      totalCount
      nodes {
        id
        accusationCount
        medianDaysToResponse
        accuser {
          id
          code
          name
        }
        accused {
          id
          code
          name
        }
      }
    }
  }
}
    fragment SideCounts on AccusationConnection {
  totalCount
  facets {
    verification {
      status
      count
    }
    responses {
      kind
      count
    }
  }
}`) as unknown as TypedDocumentString<CountryCountsQuery, CountryCountsQueryVariables>;
export const ActorDocument = new TypedDocumentString(`
    query Actor($id: ID!, $asOf: Date) {
  actor(id: $id, asOf: $asOf) {
    id
    name
    kind
    place
    country {
      id
      code
      name
    }
    names {
      text
      language
      usedBy {
        id
        name
      }
    }
    claimedSponsors {
      country {
        id
        name
      }
      by {
        id
        name
      }
      confidence
      source {
        ...Origin
      }
    }
    claimedVictims {
      victim {
        id
        name
      }
      by {
        id
        name
      }
      source {
        ...Origin
      }
    }
    sameAs {
      actor {
        id
        name
      }
      assertedBy {
        id
        name
      }
      verdict
      source {
        ...Origin
      }
    }
    serves {
      id
      name
    }
    made: accusationsMade(first: 10) {
      ...Side
      ...SideCounts
    }
    received: accusationsReceived(first: 10) {
      ...Side
      ...SideCounts
    }
    responsesMade(first: 10) {
      totalCount
      nodes {
        ...AnswerLine
      }
    }
    techniques(first: 50) {
      totalCount
      nodes {
        ...Technique
        source {
          ...Origin
        }
      }
    }
    externalIds {
      namespace
      id
      url
    }
    provenance {
      ...Origin
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
fragment Side on AccusationConnection {
  nodes {
    ...AccusationLine
  }
}
fragment SideCounts on AccusationConnection {
  totalCount
  facets {
    verification {
      status
      count
    }
    responses {
      kind
      count
    }
  }
}`) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int, $after: String, $kinds: [NodeKind!], $asOf: Date) {
  search(text: $text, first: $first, after: $after, kinds: $kinds, asOf: $asOf) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment Found on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
    country {
      name
    }
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
  }
  ... on Operation {
    name
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Response {
    summary
  }
  ... on Technique {
    attackId
    name
  }
  ... on Evidence {
    description
  }
  ... on Claim {
    text
    polarity
  }
  ... on Capability {
    label: name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    heading: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
  }
  ... on Reaction {
    summary
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const OperationDocument = new TypedDocumentString(`
    query Operation($id: ID!, $asOf: Date) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Operation {
      ...OperationBody
      accusations(first: 20) {
        totalCount
        nodes {
          ...AccusationLine
        }
      }
      responses(first: 20) {
        totalCount
        nodes {
          ...AnswerLine
        }
      }
      provenance {
        ...Origin
      }
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment Origin on SourceRecord {
  dataset {
    id
    name
    version
    licence
    url
  }
  recordId
  url
  licence
  file
}
fragment TargetName on Target {
  ... on Node {
    id
  }
  ... on Actor {
    name
  }
  ... on Country {
    name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
}
fragment Technique on TechniqueUse {
  technique {
    id
    attackId
    name
  }
  fit
  codedBy
}
fragment OperationBody on Operation {
  id
  name
  types
  start {
    ...Day
  }
  end {
    ...Day
  }
  targets {
    ...TargetName
  }
  phases {
    order
    activity
    outcome
    overlaps
    when {
      ...Day
    }
    targets {
      ...TargetName
    }
    techniques {
      ...Technique
    }
    capabilities {
      id
      kind
      name
    }
  }
  techniques {
    ...Technique
  }
  capabilities {
    id
    kind
    name
    componentCount
    namedComponents
  }
  infrastructure {
    id
    kind
    role
    count
    regions
  }
}`) as unknown as TypedDocumentString<OperationQuery, OperationQueryVariables>;
export const PublicationDocument = new TypedDocumentString(`
    query Publication($id: ID!, $asOf: Date) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Publication {
      ...PublicationLine
      reports {
        ...PublicationLine
      }
      accusations(first: 20) {
        totalCount
        nodes {
          ...AccusationLine
        }
      }
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}`) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const DyadDocument = new TypedDocumentString(`
    query Dyad($accuser: String!, $accused: String!, $asOf: Date) {
  dyad(accuser: $accuser, accused: $accused, asOf: $asOf) {
    ...DyadBody
    accusations(first: 50) {
      totalCount
      nodes {
        ...AccusationLine
      }
    }
  }
  reverse: dyad(accuser: $accused, accused: $accuser, asOf: $asOf) {
    ...DyadBody
    accusations(first: 10) {
      totalCount
      nodes {
        ...AccusationLine
      }
    }
  }
  one: country(code: $accuser) {
    id
    name
  }
  other: country(code: $accused) {
    id
    name
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment DyadBody on Dyad {
  id
  accuser {
    id
    code
    name
  }
  accused {
    id
    code
    name
  }
  accusationCount
  operationCount
  denials
  unanswered
  answerUnknown
  medianDaysToResponse
  first {
    ...Day
  }
  latest {
    ...Day
  }
  byVerification {
    status
    count
  }
}`) as unknown as TypedDocumentString<DyadQuery, DyadQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($id: ID!, $asOf: Date) {
  node(id: $id, asOf: $asOf) {
    ...Found
    ... on Response {
      ...AnswerLine
      accusations {
        ...AccusationLine
      }
    }
    ... on Assessment {
      ...AssessmentLine
    }
    ... on Claim {
      claimKind: kind
    }
    ... on Evidence {
      evidenceKind: kind
      supports
      disclosure
    }
    ... on Capability {
      capabilityKind: kind
      componentCount
    }
    ... on Infrastructure {
      role
      infrastructureKind: kind
      count
      regions
    }
    ... on Technique {
      domain
      tactics
    }
    ... on Dataset {
      version
      licence
      url
      nodeCount
    }
  }
  around: neighborhood(id: $id, depth: 1, first: 60, asOf: $asOf) {
    nodes {
      ...Found
    }
    links {
      id
      type
      from
      to
    }
    truncated
  }
  revisions(id: $id) {
    recordedAt
    change
    dataset {
      id
      name
      version
    }
  }
}
    fragment Day on FuzzyDate {
  edtf
  earliest
  latest
  precision
  qualifier
}
fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  accusers {
    role
    party {
      id
      name
    }
  }
  accused {
    nexus
    party {
      id
      name
    }
  }
  verification {
    status
    disclosure
  }
  responseCount
}
fragment PublicationLine on Publication {
  id
  kind
  title
  url
  urlEvidence
  channel
  language
  published {
    ...Day
  }
  by {
    id
    name
  }
}
fragment AnswerLine on Response {
  id
  kinds
  on {
    ...Day
  }
  summary
  daysAfterAccusation
  by {
    id
    name
  }
  under {
    id
    title
  }
  raises {
    id
    summary
  }
  publications {
    ...PublicationLine
  }
}
fragment AssessmentLine on Assessment {
  id
  verdict
  on {
    ...Day
  }
  by {
    id
    name
  }
  independence
  method
  aspect
  attributesTo {
    id
    name
  }
  rationale
  qualifies
  likelihood
  confidence
  admiralty
  subject {
    __typename
  }
  publications {
    ...PublicationLine
  }
}
fragment Found on Node {
  __typename
  id
  ... on Country {
    name
  }
  ... on Actor {
    name
    actorKind: kind
    country {
      name
    }
  }
  ... on Accusation {
    summary
    stated {
      ...Day
    }
  }
  ... on Operation {
    name
  }
  ... on Publication {
    title
    channel
    url
    published {
      ...Day
    }
  }
  ... on Response {
    summary
  }
  ... on Technique {
    attackId
    name
  }
  ... on Evidence {
    description
  }
  ... on Claim {
    text
    polarity
  }
  ... on Capability {
    label: name
  }
  ... on System {
    name
  }
  ... on Service {
    name
  }
  ... on LegalInstrument {
    heading: title
  }
  ... on ContextIssue {
    name
  }
  ... on Dataset {
    name
  }
  ... on Reaction {
    summary
  }
}`) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;