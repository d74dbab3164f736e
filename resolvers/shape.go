package resolvers

import (
	"reflect"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// shape says how the fields of a type of the schema are read off a Go type, by the rules by which gqlgen binds the two: by a
// resolver of the field's name, or else a method without arguments, or else a field of the struct. A field that is new in the
// schema needs no line here.
type shape struct {
	name       string   // of the type of the schema
	conditions []string // of fragments, that hold
	readers    map[string]*reader
}

// reader reads one field off a pointer to a struct.
type reader struct {
	of       *ast.Type
	index    []int           // of the field of the struct, where it is one
	method   reflect.Value   // takes the object
	resolver reflect.Value   // takes a context, the object and the field's arguments, and may fail
	rest     []reflect.Value // what it takes after the object: nothing of it is looked at, since the plan has the arguments
}

// shapeOf is the shape of a pointer to a struct, seen as a type of the schema or, where that is abstract, as the type of the
// struct's name; nil where there is none.
func (r *Resolver) shapeOf(typeName string, t reflect.Type) *shape {
	if known, ok := r.shapes.Load(t); ok {
		s, _ := known.(*shape)
		return s
	}
	def := r.schema.Types[typeName]
	if def.Kind != ast.Object {
		def = r.schema.Types[t.Elem().Name()]
	}
	if def == nil || t.Elem().Kind() != reflect.Struct {
		return nil
	}
	s := &shape{name: def.Name, conditions: conditions(r.schema, def), readers: map[string]*reader{}}
	for _, field := range def.Fields {
		if read := readerOf(field, t); read != nil {
			s.readers[field.Name] = read
		}
	}
	if resolvers := reflect.ValueOf(r).MethodByName(def.Name); resolvers.IsValid() {
		s.resolve(def, resolvers.Call(nil)[0])
	}
	r.shapes.Store(t, s)
	return s
}

// readerOf finds a field on the object itself; nil where it has none of the name.
func readerOf(field *ast.FieldDefinition, t reflect.Type) *reader {
	for m := range t.Methods() {
		if strings.EqualFold(m.Name, field.Name) && m.Type.NumIn() == 1 && m.Type.NumOut() == 1 {
			return &reader{of: field.Type, method: m.Func}
		}
	}
	for _, f := range reflect.VisibleFields(t.Elem()) {
		if f.IsExported() && strings.EqualFold(f.Name, field.Name) {
			return &reader{of: field.Type, index: f.Index}
		}
	}
	return nil
}

// resolve takes the fields that a value holds resolvers for: that value's interface has one method for each.
func (s *shape) resolve(def *ast.Definition, resolvers reflect.Value) {
	for i := range resolvers.NumMethod() {
		method, named := resolvers.Method(i), resolvers.Type().Method(i).Name
		for _, field := range def.Fields {
			if !strings.EqualFold(named, field.Name) {
				continue
			}
			read := &reader{of: field.Type, resolver: method}
			for j := 2; j < method.Type().NumIn(); j++ {
				read.rest = append(read.rest, reflect.Zero(method.Type().In(j)))
			}
			s.readers[field.Name] = read
		}
	}
}
