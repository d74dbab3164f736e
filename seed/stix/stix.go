// Package stix reads bundles of STIX 2.1.
package stix
