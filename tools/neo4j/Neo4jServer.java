import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j Community server that speaks Bolt on the loopback interface and nothing else.
 *
 * <p>{@code java -cp 'lib/*' Neo4jServer.java HOME PORT} keeps its store and its logs under HOME,
 * prints one line, {@code ready bolt://127.0.0.1:PORT}, once it answers, and shuts down cleanly on
 * SIGTERM or SIGINT. The distribution's own launcher is not published as a jar; this one uses the
 * public API of the embedded database.
 *
 * <p>HOME also holds two files for scripts: {@code server.pid} while the process lives, and
 * {@code server.uri} while it is ready. Both stay behind after a crash, so a reader checks that the
 * process still exists.
 *
 * <p>Environment: NEO4J_AUTH ({@code none}, the default, or {@code neo4j/PASSWORD} as for the Docker
 * image), NEO4J_PAGECACHE_MIB (default 256).
 */
public class Neo4jServer {
    private static final String HOST = "127.0.0.1";

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: java -cp 'lib/*' Neo4jServer.java HOME PORT");
            System.exit(2);
        }
        Path home = Path.of(args[0]).toAbsolutePath();
        int port = Integer.parseInt(args[1]);
        String password = password(System.getenv().getOrDefault("NEO4J_AUTH", "none"));
        long pageCacheMiB = Long.parseLong(System.getenv().getOrDefault("NEO4J_PAGECACHE_MIB", "256"));

        Files.createDirectories(home);
        FileLock lock = lock(home.resolve("server.lock"));
        if (lock == null) {
            System.err.println("another server is using " + home);
            System.exit(1);
        }
        Path pidFile = home.resolve("server.pid");
        Path uriFile = home.resolve("server.uri");
        // The address left by a crashed server goes first: beside a live pid it would mean "ready".
        Files.deleteIfExists(uriFile);
        write(pidFile, Long.toString(ProcessHandle.current().pid()));

        try {
            DatabaseManagementService dbms = start(home, port, password != null, pageCacheMiB);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                delete(uriFile);
                dbms.shutdown();
                delete(pidFile);
            }));
            if (password != null) {
                setPassword(dbms, password);
            }
            if (!dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(60_000)) {
                throw new IOException("the database is not available after 60 s");
            }
            shakeHands(port);
        } catch (Exception e) {
            // Only the reasons: what went on inside is in the debug log.
            for (Throwable t = e; t != null; t = t.getCause()) {
                System.err.println(t);
            }
            delete(pidFile);
            System.exit(1);
        }
        String uri = "bolt://" + HOST + ":" + port;
        write(uriFile, uri);
        System.out.println("ready " + uri);
        Thread.currentThread().join();
    }

    private static DatabaseManagementService start(Path home, int port, boolean auth, long pageCacheMiB) {
        SocketAddress address = new SocketAddress(HOST, port);
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                // Clients that ask for a routing table are sent here; the default name, localhost, may be ::1.
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.auth_enabled, auth)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMiB))
                .setConfig(GraphDatabaseSettings.logs_directory, home.resolve("logs"))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                // A test empties the store many times: by default each store reserves 256 MiB of log
                // ahead and keeps up to 2 GiB of history, which nobody here will ever replay.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                // Twice five seconds of waiting for silence, once the store is closed and all clients are gone.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    /** Returns the password asked for, or null if nobody needs to log in. */
    private static String password(String auth) {
        if (auth.equals("none")) {
            return null;
        }
        if (!auth.startsWith("neo4j/")) {
            throw new IllegalArgumentException("NEO4J_AUTH must be none or neo4j/PASSWORD");
        }
        return auth.substring("neo4j/".length());
    }

    /**
     * Sets the password at every start: the environment decides, whatever the store remembers. The user is
     * replaced, since changing a password to what it already is would be an error.
     */
    private static void setPassword(DatabaseManagementService dbms, String password) {
        dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    /** Opens a Bolt connection and agrees on a version, as the first thing any driver does. */
    private static void shakeHands(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName(HOST), port)) {
            socket.setSoTimeout(10_000);
            ByteBuffer hello = ByteBuffer.allocate(20).putInt(0x6060B017).putInt(0x00040405);
            socket.getOutputStream().write(hello.array());
            byte[] version = socket.getInputStream().readNBytes(4);
            if (version.length != 4 || ByteBuffer.wrap(version).getInt() == 0) {
                throw new IOException("no Bolt server on port " + port);
            }
        }
    }

    /** Takes a lock that the system gives back however this process ends, or returns null if it is taken. */
    private static FileLock lock(Path file) throws IOException {
        return new RandomAccessFile(file.toFile(), "rw").getChannel().tryLock();
    }

    /** Writes a line so that a reader sees all of it or nothing. */
    private static void write(Path file, String line) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, line + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("cannot remove " + file + ": " + e.getMessage());
        }
    }
}
