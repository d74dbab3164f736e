package graph

import "slices"

// Role is what the bearer of a token may do. Each role may do all that those before it may.
type Role string

// The roles.
const (
	RoleReader   Role = "reader"   // asks
	RoleCurator  Role = "curator"  // records what was said, answered and assessed
	RoleOperator Role = "operator" // keeps the server
)

// Roles lists the roles, the weakest first.
func Roles() []Role { return []Role{RoleReader, RoleCurator, RoleOperator} }

// Includes says whether the role may do what another may. A word that is no role includes nothing.
func (r Role) Includes(other Role) bool {
	mine, needed := slices.Index(Roles(), r), slices.Index(Roles(), other)
	return needed >= 0 && mine >= needed
}

// Principal is who asks, as a token says it.
type Principal struct {
	Name string // of the token: the one that audit records bear
	Role Role
}
