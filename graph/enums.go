package graph

// An enumeration is a closed list of words. Each type's Values gives its list in the order of the SDL, which for
// ordered enumerations (Disclosure, Likelihood, Confidence) is ascending.

// values turns typed words into plain ones.
func values[T ~string](words ...T) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = string(w)
	}
	return out
}

// ActorKind says what sort of body, person or group an actor is.
type ActorKind string

// The words of ActorKind.
const (
	KindStateAgency               ActorKind = "STATE_AGENCY"
	KindGovernment                ActorKind = "GOVERNMENT"
	KindMilitaryUnit              ActorKind = "MILITARY_UNIT"
	KindThreatGroup               ActorKind = "THREAT_GROUP"
	KindPerson                    ActorKind = "PERSON"
	KindCompany                   ActorKind = "COMPANY"
	KindMedia                     ActorKind = "MEDIA"
	KindResearch                  ActorKind = "RESEARCH"
	KindInternationalOrganisation ActorKind = "INTERNATIONAL_ORGANISATION"
	KindOrganisation              ActorKind = "ORGANISATION"
	KindPseudonymousUser          ActorKind = "PSEUDONYMOUS_USER"
	KindUnnamed                   ActorKind = "UNNAMED"
)

// Values is the closed list.
func (ActorKind) Values() []string {
	return values(KindStateAgency, KindGovernment, KindMilitaryUnit, KindThreatGroup, KindPerson, KindCompany, KindMedia, KindResearch, KindInternationalOrganisation, KindOrganisation, KindPseudonymousUser, KindUnnamed)
}

// AccuserRoleKind is the part that a party takes in a statement; the last two are shown and never counted.
type AccuserRoleKind string

// The words of AccuserRoleKind.
const (
	AccuserRoleLead         AccuserRoleKind = "LEAD"
	AccuserRoleJoint        AccuserRoleKind = "JOINT"
	AccuserRoleEndorser     AccuserRoleKind = "ENDORSER"
	AccuserRoleAligns       AccuserRoleKind = "ALIGNS"
	AccuserRoleAcknowledges AccuserRoleKind = "ACKNOWLEDGES"
)

// Values is the closed list.
func (AccuserRoleKind) Values() []string {
	return values(AccuserRoleLead, AccuserRoleJoint, AccuserRoleEndorser, AccuserRoleAligns, AccuserRoleAcknowledges)
}

// Standing is how an accuser relates to the alleged target.
type Standing string

// The words of Standing.
const (
	StandingVictim     Standing = "VICTIM"
	StandingAlly       Standing = "ALLY"
	StandingThirdParty Standing = "THIRD_PARTY"
	StandingUnknown    Standing = "UNKNOWN"
)

// Values is the closed list.
func (Standing) Values() []string {
	return values(StandingVictim, StandingAlly, StandingThirdParty, StandingUnknown)
}

// AccusedRoleKind is the part that a party is said to have taken in the alleged operation.
type AccusedRoleKind string

// The words of AccusedRoleKind.
const (
	AccusedRolePerpetrator AccusedRoleKind = "PERPETRATOR"
	AccusedRoleAccomplice  AccusedRoleKind = "ACCOMPLICE"
	AccusedRoleHost        AccusedRoleKind = "HOST"
)

// Values is the closed list.
func (AccusedRoleKind) Values() []string {
	return values(AccusedRolePerpetrator, AccusedRoleAccomplice, AccusedRoleHost)
}

// Nexus is how the accusation ties the accused to a state, after MISP state-responsibility, with three values more.
type Nexus string

// The words of Nexus.
const (
	NexusStateProhibited              Nexus = "STATE_PROHIBITED"
	NexusStateProhibitedButInadequate Nexus = "STATE_PROHIBITED_BUT_INADEQUATE"
	NexusStateIgnored                 Nexus = "STATE_IGNORED"
	NexusStateEncouraged              Nexus = "STATE_ENCOURAGED"
	NexusStateShaped                  Nexus = "STATE_SHAPED"
	NexusStateCoordinated             Nexus = "STATE_COORDINATED"
	NexusStateOrdered                 Nexus = "STATE_ORDERED"
	NexusStateRogueConducted          Nexus = "STATE_ROGUE_CONDUCTED"
	NexusStateExecuted                Nexus = "STATE_EXECUTED"
	NexusStateIntegrated              Nexus = "STATE_INTEGRATED"
	NexusAffiliatedUnspecified        Nexus = "AFFILIATED_UNSPECIFIED"
	NexusFromTerritory                Nexus = "FROM_TERRITORY"
	NexusIpOrigin                     Nexus = "IP_ORIGIN"
	NexusUnknown                      Nexus = "UNKNOWN"
)

// Values is the closed list.
func (Nexus) Values() []string {
	return values(NexusStateProhibited, NexusStateProhibitedButInadequate, NexusStateIgnored, NexusStateEncouraged, NexusStateShaped, NexusStateCoordinated, NexusStateOrdered, NexusStateRogueConducted, NexusStateExecuted, NexusStateIntegrated, NexusAffiliatedUnspecified, NexusFromTerritory, NexusIpOrigin, NexusUnknown)
}

// Sourcing says how an accusation became known; only ON_RECORD counts for countries.
type Sourcing string

// The words of Sourcing.
const (
	SourcingOnRecord          Sourcing = "ON_RECORD"
	SourcingAnonymousOfficial Sourcing = "ANONYMOUS_OFFICIAL"
	SourcingLeaked            Sourcing = "LEAKED"
	SourcingMediaClaim        Sourcing = "MEDIA_CLAIM"
)

// Values is the closed list.
func (Sourcing) Values() []string {
	return values(SourcingOnRecord, SourcingAnonymousOfficial, SourcingLeaked, SourcingMediaClaim)
}

// Currency says whether who made a claim still holds it; it is no verification status.
type Currency string

// The words of Currency.
const (
	CurrencyCurrent          Currency = "CURRENT"
	CurrencyCorrected        Currency = "CORRECTED"
	CurrencyPartlyWithdrawn  Currency = "PARTLY_WITHDRAWN"
	CurrencyWithdrawn        Currency = "WITHDRAWN"
	CurrencyChargesDismissed Currency = "CHARGES_DISMISSED"
)

// Values is the closed list.
func (Currency) Values() []string {
	return values(CurrencyCurrent, CurrencyCorrected, CurrencyPartlyWithdrawn, CurrencyWithdrawn, CurrencyChargesDismissed)
}

// CertaintyScale is the published scale that an accuser's words of certainty come from.
type CertaintyScale string

// The words of CertaintyScale.
const (
	ScaleIcd203 CertaintyScale = "ICD203"
	ScalePhia   CertaintyScale = "PHIA"
	ScaleOther  CertaintyScale = "OTHER"
)

// Values is the closed list.
func (CertaintyScale) Values() []string {
	return values(ScaleIcd203, ScalePhia, ScaleOther)
}

// AttributionLevel is how far up an accusation points.
type AttributionLevel string

// The words of AttributionLevel.
const (
	LevelState   AttributionLevel = "STATE"
	LevelAgency  AttributionLevel = "AGENCY"
	LevelUnit    AttributionLevel = "UNIT"
	LevelGroup   AttributionLevel = "GROUP"
	LevelPerson  AttributionLevel = "PERSON"
	LevelCompany AttributionLevel = "COMPANY"
	LevelUnknown AttributionLevel = "UNKNOWN"
)

// Values is the closed list.
func (AttributionLevel) Values() []string {
	return values(LevelState, LevelAgency, LevelUnit, LevelGroup, LevelPerson, LevelCompany, LevelUnknown)
}

// AttributionForm is the manner of an attribution; one statement can have several.
type AttributionForm string

// The words of AttributionForm.
const (
	FormTechnical           AttributionForm = "TECHNICAL"
	FormPoliticalOfficial   AttributionForm = "POLITICAL_OFFICIAL"
	FormPoliticalUnofficial AttributionForm = "POLITICAL_UNOFFICIAL"
	FormLegal               AttributionForm = "LEGAL"
	FormSelf                AttributionForm = "SELF"
	FormMedia               AttributionForm = "MEDIA"
	FormUnknown             AttributionForm = "UNKNOWN"
)

// Values is the closed list.
func (AttributionForm) Values() []string {
	return values(FormTechnical, FormPoliticalOfficial, FormPoliticalUnofficial, FormLegal, FormSelf, FormMedia, FormUnknown)
}

// AttributorType says who attributes, after EuRepoC's attribution basis.
type AttributorType string

// The words of AttributorType.
const (
	AttributorAttacker                  AttributorType = "ATTACKER"
	AttributorItSecurityCommunity       AttributorType = "IT_SECURITY_COMMUNITY"
	AttributorReceiverGovernment        AttributorType = "RECEIVER_GOVERNMENT"
	AttributorReceiver                  AttributorType = "RECEIVER"
	AttributorThirdParty                AttributorType = "THIRD_PARTY"
	AttributorMedia                     AttributorType = "MEDIA"
	AttributorEuInstitution             AttributorType = "EU_INSTITUTION"
	AttributorInternationalOrganisation AttributorType = "INTERNATIONAL_ORGANISATION"
	AttributorNotAvailable              AttributorType = "NOT_AVAILABLE"
)

// Values is the closed list.
func (AttributorType) Values() []string {
	return values(AttributorAttacker, AttributorItSecurityCommunity, AttributorReceiverGovernment, AttributorReceiver, AttributorThirdParty, AttributorMedia, AttributorEuInstitution, AttributorInternationalOrganisation, AttributorNotAvailable)
}

// VerificationStatus is what the published rule makes of the assessments; nobody types one in.
type VerificationStatus string

// The words of VerificationStatus.
const (
	StatusNotAssessed        VerificationStatus = "NOT_ASSESSED"
	StatusInconclusive       VerificationStatus = "INCONCLUSIVE"
	StatusPartlyCorroborated VerificationStatus = "PARTLY_CORROBORATED"
	StatusCorroborated       VerificationStatus = "CORROBORATED"
	StatusConfirmed          VerificationStatus = "CONFIRMED"
	StatusDisputed           VerificationStatus = "DISPUTED"
	StatusRefuted            VerificationStatus = "REFUTED"
)

// Values is the closed list.
func (VerificationStatus) Values() []string {
	return values(StatusNotAssessed, StatusInconclusive, StatusPartlyCorroborated, StatusCorroborated, StatusConfirmed, StatusDisputed, StatusRefuted)
}

// Aspect is the part of a claim that a piece of evidence or an assessment is about.
type Aspect string

// The words of Aspect.
const (
	AspectActivity     Aspect = "ACTIVITY"
	AspectImpact       Aspect = "IMPACT"
	AspectActorCluster Aspect = "ACTOR_CLUSTER"
	AspectStateLink    Aspect = "STATE_LINK"
)

// Values is the closed list.
func (Aspect) Values() []string {
	return values(AspectActivity, AspectImpact, AspectActorCluster, AspectStateLink)
}

// Disclosure is the rung that evidence has reached on its way into the open; the values ascend.
type Disclosure string

// The words of Disclosure.
const (
	DisclosureNoneClaimed          Disclosure = "NONE_CLAIMED"
	DisclosureAssertedNotPublished Disclosure = "ASSERTED_NOT_PUBLISHED"
	DisclosureSummarised           Disclosure = "SUMMARISED"
	DisclosurePartiallyPublished   Disclosure = "PARTIALLY_PUBLISHED"
	DisclosurePublished            Disclosure = "PUBLISHED"
	DisclosureTestedInCourt        Disclosure = "TESTED_IN_COURT"
)

// Values is the closed list.
func (Disclosure) Values() []string {
	return values(DisclosureNoneClaimed, DisclosureAssertedNotPublished, DisclosureSummarised, DisclosurePartiallyPublished, DisclosurePublished, DisclosureTestedInCourt)
}

// OperationType is what an alleged operation is said to have aimed at.
type OperationType string

// The words of OperationType.
const (
	OperationTypeEspionage      OperationType = "ESPIONAGE"
	OperationTypeDisruption     OperationType = "DISRUPTION"
	OperationTypeSabotage       OperationType = "SABOTAGE"
	OperationTypeDataTheft      OperationType = "DATA_THEFT"
	OperationTypeDisinformation OperationType = "DISINFORMATION"
	OperationTypeHackAndLeak    OperationType = "HACK_AND_LEAK"
	OperationTypeRansomware     OperationType = "RANSOMWARE"
	OperationTypeDefacement     OperationType = "DEFACEMENT"
	OperationTypePrepositioning OperationType = "PREPOSITIONING"
	OperationTypeFinancialTheft OperationType = "FINANCIAL_THEFT"
	OperationTypeOther          OperationType = "OTHER"
	OperationTypeUnknown        OperationType = "UNKNOWN"
)

// Values is the closed list.
func (OperationType) Values() []string {
	return values(OperationTypeEspionage, OperationTypeDisruption, OperationTypeSabotage, OperationTypeDataTheft, OperationTypeDisinformation, OperationTypeHackAndLeak, OperationTypeRansomware, OperationTypeDefacement, OperationTypePrepositioning, OperationTypeFinancialTheft, OperationTypeOther, OperationTypeUnknown)
}

// AllegedOutcome is what an accuser says came of a phase; always read with "alleged".
type AllegedOutcome string

// The words of AllegedOutcome.
const (
	OutcomeSucceeded AllegedOutcome = "SUCCEEDED"
	OutcomeAttempted AllegedOutcome = "ATTEMPTED"
	OutcomeLaunched  AllegedOutcome = "LAUNCHED"
	OutcomeFoiled    AllegedOutcome = "FOILED"
	OutcomeUnknown   AllegedOutcome = "UNKNOWN"
)

// Values is the closed list.
func (AllegedOutcome) Values() []string {
	return values(OutcomeSucceeded, OutcomeAttempted, OutcomeLaunched, OutcomeFoiled, OutcomeUnknown)
}

// ClaimKind is what a single claim within an accusation is about.
type ClaimKind string

// The words of ClaimKind.
const (
	ClaimKindLegalQualification ClaimKind = "LEGAL_QUALIFICATION"
	ClaimKindAttribution        ClaimKind = "ATTRIBUTION"
	ClaimKindTechnique          ClaimKind = "TECHNIQUE"
	ClaimKindCapability         ClaimKind = "CAPABILITY"
	ClaimKindInfrastructure     ClaimKind = "INFRASTRUCTURE"
	ClaimKindTimeline           ClaimKind = "TIMELINE"
	ClaimKindWorkingHours       ClaimKind = "WORKING_HOURS"
	ClaimKindImpact             ClaimKind = "IMPACT"
	ClaimKindConsequenceWarning ClaimKind = "CONSEQUENCE_WARNING"
	ClaimKindEvidenceExists     ClaimKind = "EVIDENCE_EXISTS"
	ClaimKindTraced             ClaimKind = "TRACED"
	ClaimKindMitigation         ClaimKind = "MITIGATION"
	ClaimKindMotive             ClaimKind = "MOTIVE"
	ClaimKindDenial             ClaimKind = "DENIAL"
	ClaimKindOther              ClaimKind = "OTHER"
)

// Values is the closed list.
func (ClaimKind) Values() []string {
	return values(ClaimKindLegalQualification, ClaimKindAttribution, ClaimKindTechnique, ClaimKindCapability, ClaimKindInfrastructure, ClaimKindTimeline, ClaimKindWorkingHours, ClaimKindImpact, ClaimKindConsequenceWarning, ClaimKindEvidenceExists, ClaimKindTraced, ClaimKindMitigation, ClaimKindMotive, ClaimKindDenial, ClaimKindOther)
}

// Polarity says whether a claim asserts, denies or questions.
type Polarity string

// The words of Polarity.
const (
	PolarityAsserts   Polarity = "ASSERTS"
	PolarityDenies    Polarity = "DENIES"
	PolarityQuestions Polarity = "QUESTIONS"
)

// Values is the closed list.
func (Polarity) Values() []string {
	return values(PolarityAsserts, PolarityDenies, PolarityQuestions)
}

// EvidenceKind is the form that a piece of evidence takes.
type EvidenceKind string

// The words of EvidenceKind.
const (
	EvidenceKindTechnicalReport EvidenceKind = "TECHNICAL_REPORT"
	EvidenceKindIndicators      EvidenceKind = "INDICATORS"
	EvidenceKindMalwareSample   EvidenceKind = "MALWARE_SAMPLE"
	EvidenceKindLogs            EvidenceKind = "LOGS"
	EvidenceKindCourtFiling     EvidenceKind = "COURT_FILING"
	EvidenceKindTestimony       EvidenceKind = "TESTIMONY"
	EvidenceKindLeakedDocument  EvidenceKind = "LEAKED_DOCUMENT"
	EvidenceKindIntelligence    EvidenceKind = "INTELLIGENCE"
	EvidenceKindStatement       EvidenceKind = "STATEMENT"
	EvidenceKindOther           EvidenceKind = "OTHER"
)

// Values is the closed list.
func (EvidenceKind) Values() []string {
	return values(EvidenceKindTechnicalReport, EvidenceKindIndicators, EvidenceKindMalwareSample, EvidenceKindLogs, EvidenceKindCourtFiling, EvidenceKindTestimony, EvidenceKindLeakedDocument, EvidenceKindIntelligence, EvidenceKindStatement, EvidenceKindOther)
}

// Verdict is the finding of one assessment.
type Verdict string

// The words of Verdict.
const (
	VerdictRefuted            Verdict = "REFUTED"
	VerdictDisputed           Verdict = "DISPUTED"
	VerdictUnsupported        Verdict = "UNSUPPORTED"
	VerdictInconclusive       Verdict = "INCONCLUSIVE"
	VerdictConsistent         Verdict = "CONSISTENT"
	VerdictPartlyCorroborated Verdict = "PARTLY_CORROBORATED"
	VerdictCorroborated       Verdict = "CORROBORATED"
)

// Values is the closed list.
func (Verdict) Values() []string {
	return values(VerdictRefuted, VerdictDisputed, VerdictUnsupported, VerdictInconclusive, VerdictConsistent, VerdictPartlyCorroborated, VerdictCorroborated)
}

// AssessmentMethod is how an assessor came to a verdict.
type AssessmentMethod string

// The words of AssessmentMethod.
const (
	MethodPrimaryForensics AssessmentMethod = "PRIMARY_FORENSICS"
	MethodReanalysis       AssessmentMethod = "REANALYSIS"
	MethodDocumentReview   AssessmentMethod = "DOCUMENT_REVIEW"
	MethodJudicial         AssessmentMethod = "JUDICIAL"
	MethodExpertOpinion    AssessmentMethod = "EXPERT_OPINION"
	MethodEndorsement      AssessmentMethod = "ENDORSEMENT"
	MethodDatasetCoding    AssessmentMethod = "DATASET_CODING"
)

// Values is the closed list.
func (AssessmentMethod) Values() []string {
	return values(MethodPrimaryForensics, MethodReanalysis, MethodDocumentReview, MethodJudicial, MethodExpertOpinion, MethodEndorsement, MethodDatasetCoding)
}

// Independence is how an assessor stands to the parties.
type Independence string

// The words of Independence.
const (
	IndependenceIndependent         Independence = "INDEPENDENT"
	IndependenceAccuser             Independence = "ACCUSER"
	IndependenceAccused             Independence = "ACCUSED"
	IndependenceAllyOfAccuser       Independence = "ALLY_OF_ACCUSER"
	IndependenceAllyOfAccused       Independence = "ALLY_OF_ACCUSED"
	IndependenceVictim              Independence = "VICTIM"
	IndependenceContractorOfAccuser Independence = "CONTRACTOR_OF_ACCUSER"
	IndependenceContractorOfAccused Independence = "CONTRACTOR_OF_ACCUSED"
	IndependenceCoPublisher         Independence = "CO_PUBLISHER"
	IndependenceUnknown             Independence = "UNKNOWN"
)

// Values is the closed list.
func (Independence) Values() []string {
	return values(IndependenceIndependent, IndependenceAccuser, IndependenceAccused, IndependenceAllyOfAccuser, IndependenceAllyOfAccused, IndependenceVictim, IndependenceContractorOfAccuser, IndependenceContractorOfAccused, IndependenceCoPublisher, IndependenceUnknown)
}

// Likelihood is an ICD 203 word of probability; the values ascend.
type Likelihood string

// The words of Likelihood.
const (
	LikelihoodAlmostNoChance Likelihood = "ALMOST_NO_CHANCE"
	LikelihoodVeryUnlikely   Likelihood = "VERY_UNLIKELY"
	LikelihoodUnlikely       Likelihood = "UNLIKELY"
	LikelihoodRoughlyEven    Likelihood = "ROUGHLY_EVEN"
	LikelihoodLikely         Likelihood = "LIKELY"
	LikelihoodVeryLikely     Likelihood = "VERY_LIKELY"
	LikelihoodAlmostCertain  Likelihood = "ALMOST_CERTAIN"
)

// Values is the closed list.
func (Likelihood) Values() []string {
	return values(LikelihoodAlmostNoChance, LikelihoodVeryUnlikely, LikelihoodUnlikely, LikelihoodRoughlyEven, LikelihoodLikely, LikelihoodVeryLikely, LikelihoodAlmostCertain)
}

// Confidence is an analyst's confidence in a judgement, apart from its likelihood.
type Confidence string

// The words of Confidence.
const (
	ConfidenceLow      Confidence = "LOW"
	ConfidenceModerate Confidence = "MODERATE"
	ConfidenceHigh     Confidence = "HIGH"
)

// Values is the closed list.
func (Confidence) Values() []string {
	return values(ConfidenceLow, ConfidenceModerate, ConfidenceHigh)
}

// ResponseKind is the manner of an answer; one answer can have several.
type ResponseKind string

// The words of ResponseKind.
const (
	ResponseKindNoComment               ResponseKind = "NO_COMMENT"
	ResponseKindNeitherConfirmNorDeny   ResponseKind = "NEITHER_CONFIRM_NOR_DENY"
	ResponseKindAcknowledgement         ResponseKind = "ACKNOWLEDGEMENT"
	ResponseKindDenial                  ResponseKind = "DENIAL"
	ResponseKindCondemnation            ResponseKind = "CONDEMNATION"
	ResponseKindCounterAccusation       ResponseKind = "COUNTER_ACCUSATION"
	ResponseKindProtestNote             ResponseKind = "PROTEST_NOTE"
	ResponseKindLawsuit                 ResponseKind = "LAWSUIT"
	ResponseKindInvestigation           ResponseKind = "INVESTIGATION"
	ResponseKindDemand                  ResponseKind = "DEMAND"
	ResponseKindThreat                  ResponseKind = "THREAT"
	ResponseKindSanction                ResponseKind = "SANCTION"
	ResponseKindExpulsion               ResponseKind = "EXPULSION"
	ResponseKindBreakOffRelations       ResponseKind = "BREAK_OFF_RELATIONS"
	ResponseKindIndictmentOrArrest      ResponseKind = "INDICTMENT_OR_ARREST"
	ResponseKindSolidarity              ResponseKind = "SOLIDARITY"
	ResponseKindCooperation             ResponseKind = "COOPERATION"
	ResponseKindDefensiveMeasure        ResponseKind = "DEFENSIVE_MEASURE"
	ResponseKindGuidance                ResponseKind = "GUIDANCE"
	ResponseKindAdvisory                ResponseKind = "ADVISORY"
	ResponseKindCyberRetaliation        ResponseKind = "CYBER_RETALIATION"
	ResponseKindEvidenceChallenge       ResponseKind = "EVIDENCE_CHALLENGE"
	ResponseKindSummons                 ResponseKind = "SUMMONS"
	ResponseKindRecall                  ResponseKind = "RECALL"
	ResponseKindJointInvestigationOffer ResponseKind = "JOINT_INVESTIGATION_OFFER"
	ResponseKindDeclinedToAttribute     ResponseKind = "DECLINED_TO_ATTRIBUTE"
)

// Values is the closed list.
func (ResponseKind) Values() []string {
	return values(ResponseKindNoComment, ResponseKindNeitherConfirmNorDeny, ResponseKindAcknowledgement, ResponseKindDenial, ResponseKindCondemnation, ResponseKindCounterAccusation, ResponseKindProtestNote, ResponseKindLawsuit, ResponseKindInvestigation, ResponseKindDemand, ResponseKindThreat, ResponseKindSanction, ResponseKindExpulsion, ResponseKindBreakOffRelations, ResponseKindIndictmentOrArrest, ResponseKindSolidarity, ResponseKindCooperation, ResponseKindDefensiveMeasure, ResponseKindGuidance, ResponseKindAdvisory, ResponseKindCyberRetaliation, ResponseKindEvidenceChallenge, ResponseKindSummons, ResponseKindRecall, ResponseKindJointInvestigationOffer, ResponseKindDeclinedToAttribute)
}

// Stance is what a reader's comment makes of an accusation.
type Stance string

// The words of Stance.
const (
	StanceAccepts   Stance = "ACCEPTS"
	StanceRejects   Stance = "REJECTS"
	StanceUndecided Stance = "UNDECIDED"
	StanceOffTopic  Stance = "OFF_TOPIC"
)

// Values is the closed list.
func (Stance) Values() []string {
	return values(StanceAccepts, StanceRejects, StanceUndecided, StanceOffTopic)
}

// StanceReason is the reason that a reader's comment gives.
type StanceReason string

// The words of StanceReason.
const (
	ReasonLackOfEvidence            StanceReason = "LACK_OF_EVIDENCE"
	ReasonNoIndependentVerification StanceReason = "NO_INDEPENDENT_VERIFICATION"
	ReasonPriorConductOfAccused     StanceReason = "PRIOR_CONDUCT_OF_ACCUSED"
	ReasonMotiveOfAccuser           StanceReason = "MOTIVE_OF_ACCUSER"
	ReasonCondemnsAllegedAct        StanceReason = "CONDEMNS_ALLEGED_ACT"
	ReasonOther                     StanceReason = "OTHER"
)

// Values is the closed list.
func (StanceReason) Values() []string {
	return values(ReasonLackOfEvidence, ReasonNoIndependentVerification, ReasonPriorConductOfAccused, ReasonMotiveOfAccuser, ReasonCondemnsAllegedAct, ReasonOther)
}

// UrlEvidence says whether the page behind an address was read.
type UrlEvidence string

// The words of UrlEvidence.
const (
	UrlPageText   UrlEvidence = "PAGE_TEXT"
	UrlQuotedLink UrlEvidence = "QUOTED_LINK"
)

// Values is the closed list.
func (UrlEvidence) Values() []string {
	return values(UrlPageText, UrlQuotedLink)
}

// PublicationKind is the sort of a publication.
type PublicationKind string

// The words of PublicationKind.
const (
	PublicationKindPressConference  PublicationKind = "PRESS_CONFERENCE"
	PublicationKindWantedNotice     PublicationKind = "WANTED_NOTICE"
	PublicationKindJudgment         PublicationKind = "JUDGMENT"
	PublicationKindUnLetter         PublicationKind = "UN_LETTER"
	PublicationKindStateMedia       PublicationKind = "STATE_MEDIA"
	PublicationKindPrimaryStatement PublicationKind = "PRIMARY_STATEMENT"
	PublicationKindSocialPost       PublicationKind = "SOCIAL_POST"
	PublicationKindTechnicalReport  PublicationKind = "TECHNICAL_REPORT"
	PublicationKindAdvisory         PublicationKind = "ADVISORY"
	PublicationKindIndictment       PublicationKind = "INDICTMENT"
	PublicationKindSanctionsNotice  PublicationKind = "SANCTIONS_NOTICE"
	PublicationKindParliament       PublicationKind = "PARLIAMENT"
	PublicationKindLeak             PublicationKind = "LEAK"
	PublicationKindNewsArticle      PublicationKind = "NEWS_ARTICLE"
	PublicationKindDatasetEntry     PublicationKind = "DATASET_ENTRY"
)

// Values is the closed list.
func (PublicationKind) Values() []string {
	return values(PublicationKindPressConference, PublicationKindWantedNotice, PublicationKindJudgment, PublicationKindUnLetter, PublicationKindStateMedia, PublicationKindPrimaryStatement, PublicationKindSocialPost, PublicationKindTechnicalReport, PublicationKindAdvisory, PublicationKindIndictment, PublicationKindSanctionsNotice, PublicationKindParliament, PublicationKindLeak, PublicationKindNewsArticle, PublicationKindDatasetEntry)
}

// Fit is how well a coded technique matches what was alleged.
type Fit string

// The words of Fit.
const (
	FitHigh   Fit = "HIGH"
	FitMedium Fit = "MEDIUM"
	FitLow    Fit = "LOW"
)

// Values is the closed list.
func (Fit) Values() []string {
	return values(FitHigh, FitMedium, FitLow)
}

// CapabilityKind is the sort of an alleged capability.
type CapabilityKind string

// The words of CapabilityKind.
const (
	CapabilityKindPlatform CapabilityKind = "PLATFORM"
	CapabilityKindMalware  CapabilityKind = "MALWARE"
	CapabilityKindTool     CapabilityKind = "TOOL"
	CapabilityKindExploit  CapabilityKind = "EXPLOIT"
)

// Values is the closed list.
func (CapabilityKind) Values() []string {
	return values(CapabilityKindPlatform, CapabilityKindMalware, CapabilityKindTool, CapabilityKindExploit)
}

// ChangeKind is what happened to a record.
type ChangeKind string

// The words of ChangeKind.
const (
	ChangeAdded     ChangeKind = "ADDED"
	ChangeChanged   ChangeKind = "CHANGED"
	ChangeWithdrawn ChangeKind = "WITHDRAWN"
	ChangeRedacted  ChangeKind = "REDACTED"
)

// Values is the closed list.
func (ChangeKind) Values() []string {
	return values(ChangeAdded, ChangeChanged, ChangeWithdrawn, ChangeRedacted)
}

// DateMatch says how a fuzzy date, an interval, is held against a window of days.
type DateMatch string

// The words of DateMatch.
const (
	MatchPossibly  DateMatch = "POSSIBLY"
	MatchCertainly DateMatch = "CERTAINLY"
)

// Values is the closed list.
func (DateMatch) Values() []string {
	return values(MatchPossibly, MatchCertainly)
}

// Direction of an order.
type Direction string

// The words of Direction.
const (
	DirectionAsc  Direction = "ASC"
	DirectionDesc Direction = "DESC"
)

// Values is the closed list.
func (Direction) Values() []string {
	return values(DirectionAsc, DirectionDesc)
}
