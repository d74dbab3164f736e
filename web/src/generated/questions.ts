/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type OverviewQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { statistics: { accusationCount: number, countryCount: number, byKind: Array<{ kind: NodeKind, count: number }>, earliest: { edtf: unknown, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null, latest: { edtf: unknown, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier } | null }, accusations: { nodes: Array<{ id: string, summary: string, sourcing: Sourcing, currency: Currency, joint: boolean, responseCount: number, stated: { edtf: unknown, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, accused: Array<{ nexus: Nexus, party:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, verification: { status: VerificationStatus, disclosure: Disclosure } }> }, dyads: { totalCount: number, nodes: Array<{ id: string, accusationCount: number, accuser: { id: string, code: string, name: string }, accused: { id: string, code: string, name: string } }> }, timeline: Array<{ start: string, end: string, count: number, spread: number }> };

export type DayFragment = { edtf: unknown, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier };

export type AccusationLineFragment = { id: string, summary: string, sourcing: Sourcing, currency: Currency, joint: boolean, responseCount: number, stated: { edtf: unknown, earliest: string | null, latest: string | null, precision: DatePrecision, qualifier: DateQualifier }, accusers: Array<{ role: AccuserRoleKind, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }>, accused: Array<{ nexus: Nexus, party:
      | { id: string, name: string }
      | { id: string, name: string }
     }>, verification: { status: VerificationStatus, disclosure: Disclosure } };

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
export const AccusationLineFragmentDoc = new TypedDocumentString(`
    fragment AccusationLine on Accusation {
  id
  summary
  stated {
    ...Day
  }
  sourcing
  currency
  joint
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
export const OverviewDocument = new TypedDocumentString(`
    query Overview($asOf: Date) {
  statistics(asOf: $asOf) {
    accusationCount
    countryCount
    byKind {
      kind
      count
    }
    earliest {
      ...Day
    }
    latest {
      ...Day
    }
  }
  accusations(first: 8, asOf: $asOf) {
    nodes {
      ...AccusationLine
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
    end
    count
    spread
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
  joint
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
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;