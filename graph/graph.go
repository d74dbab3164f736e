// Package graph is the domain: who accused whom of which cyber operation, on what evidence, what was answered and who
// verified it. An accusation is a claim, never a fact, and no type here can say otherwise: an Operation exists only as
// the content of what somebody alleges.
//
// The package holds the entities and links (model.go, and one file per concept), fuzzy dates, the published rule of
// verification, everything else that is derived from source facts, the question as data (Plan), its answer (Tree) and
// the contract of whatever keeps the graph (Store). It knows no database and no GraphQL and imports the standard library
// only. Stores live below it: memstore interprets plans, neo4jstore compiles them.
//
// Entities read from a Tree are views of its rows. They are immutable and safe for concurrent use.
package graph
