package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/spf13/cobra"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/sdk/trace"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/server"
)

// The settings of what operators see.
var (
	settingOps      = setting{"ops-addr", "GRAVAMEN_OPS_ADDR", "", "address for operators alone, such as 127.0.0.1:9090: metrics at /metrics; empty: none"}
	settingDrain    = setting{"drain-delay", "GRAVAMEN_DRAIN_DELAY", "0s", "how long requests are taken still, while /readyz fails, once the server is told to stop: 5s and more behind a balancer"}
	settingTraces   = setting{"", "OTEL_EXPORTER_OTLP_ENDPOINT", "", "where traces are sent, by OTLP over HTTP, such as http://127.0.0.1:4318; empty: none are made"}
	settingProfiles = setting{"pprof", "GRAVAMEN_PPROF", "false", "answer Go's profiles at /debug/pprof/ of the operators' address: true or false"}
)

// maxDrainDelay is more than any balancer needs.
const maxDrainDelay = 10 * time.Minute

// defineOps adds the flags of what operators see.
func defineOps(cmd *cobra.Command) {
	define(cmd, settingOps, settingProfiles, settingDrain)
	cmd.Flags().Lookup(settingProfiles.flag).NoOptDefVal = "true" // --pprof alone
}

// operators are those who look after a server: what they see of it, and the address at which they do.
type operators struct {
	*observe.Observer
	listener net.Listener          // nil: there is no such address
	tracing  *trace.TracerProvider // nil: there are no traces
	handler  http.Handler
	logger   *slog.Logger
}

// openOps makes an observer and listens where the settings say. What it listens on is to be closed.
func openOps(ctx context.Context, cmd *cobra.Command, env environment, logger *slog.Logger) (*operators, error) {
	profiles, err := strconv.ParseBool(settingProfiles.value(cmd, env))
	if err != nil {
		return nil, usageError{fmt.Errorf("%s is %q; it must be true or false", settingProfiles.flag, settingProfiles.value(cmd, env))}
	}
	o, options, addr := &operators{logger: logger}, observe.Options{Logger: logger, Version: versionName()}, settingOps.value(cmd, env)
	switch {
	case addr == "" && profiles:
		return nil, usageError{fmt.Errorf("%s needs an address of its own: set --%s or %s", settingProfiles.flag, settingOps.flag, settingOps.env)}
	}
	if settingTraces.value(cmd, env) != "" {
		otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { logger.WarnContext(ctx, "traces are not sent", slog.Any("error", err)) }))
		if o.tracing, err = observe.NewTracing(ctx, versionName()); err != nil {
			return nil, err
		}
		options.Tracing = o.tracing
	}
	o.Observer = observe.New(options)
	if addr == "" {
		return o, nil
	}
	if o.listener, err = new(net.ListenConfig).Listen(ctx, "tcp", addr); err != nil {
		return nil, fmt.Errorf("cannot answer operators on %s: %w; choose another with --%s", addr, err, settingOps.flag)
	}
	o.handler = o.Handler(profiles)
	return o, nil
}

// opsTimeout bounds one answer to an operator, a profile of half a minute among them, and a connection that asks nothing.
const opsTimeout = 2 * time.Minute

// run answers operators until close is called. It does not wait.
func (o *operators) run(ctx context.Context) {
	if o.listener == nil {
		return
	}
	readers := server.DefaultLimits().Connections
	srv := &http.Server{
		Handler: o.handler, ReadHeaderTimeout: readers.Header, WriteTimeout: opsTimeout, IdleTimeout: opsTimeout, MaxHeaderBytes: readers.HeaderBytes,
		ErrorLog: slog.NewLogLogger(o.logger.Handler(), slog.LevelDebug),
	}
	go func() {
		if err := srv.Serve(o.listener); !errors.Is(err, net.ErrClosed) {
			o.logger.ErrorContext(ctx, "operators are not answered any more", slog.Any("error", err))
		}
	}()
	o.logger.InfoContext(ctx, "answering operators", slog.String("metrics", "http://"+o.listener.Addr().String()+"/metrics"))
}

// lastTraces bounds how long an end waits for the last traces to be sent.
const lastTraces = 2 * time.Second

func (o *operators) close(ctx context.Context) (err error) {
	if o.tracing != nil {
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastTraces)
		defer cancel()
		if err := o.tracing.Shutdown(bounded); err != nil {
			o.logger.WarnContext(ctx, "the last traces are not sent", slog.Any("error", err)) // no reason to have failed
		}
	}
	if o.listener != nil {
		err = o.listener.Close()
	}
	return err
}

// watch measures a store.
func (o *operators) watch(store graph.Store) graph.Store {
	if database, ok := store.(*neo4jstore.Store); ok {
		o.Read(
			observe.Reading{Name: "plan_shapes", Help: "Shapes of questions for which the database is likely to hold a plan.", Read: func() float64 { held, _ := database.Shapes(); return float64(held) }},
			observe.Reading{
				Name: "plan_shapes_total", Help: "Questions of a shape that was not asked lately, each of which the database plans for about 100 ms.", Total: true,
				Read: func() float64 { _, added := database.Shapes(); return float64(added) },
			},
		)
	}
	return o.Store(store)
}
