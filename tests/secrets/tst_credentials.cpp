// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/credentials.h"
#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;

namespace {

QByteArray oldKey(char fill = 'a')
{
    return QByteArray(40, fill);
}

QString fieldOf(const Error& error)
{
    const auto* invalid = std::get_if<InvalidInputError>(&error);
    return invalid ? invalid->field : QString();
}

QString detailOf(const Error& error)
{
    const auto* invalid = std::get_if<InvalidInputError>(&error);
    return invalid ? invalid->detail : QString();
}

} // namespace

class TestCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodKey_data();
    void goodKey();
    void badKey_data();
    void badKey();
    void netrcFile_data();
    void netrcFile();
    void netrcPassword_data();
    void netrcPassword();
    void badNetrc_data();
    void badNetrc();
    void orderOfPlaces();
    void malformedPlaceIsNamed();
    void readsFile();
};

void TestCredentials::goodKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("40 characters") << oldKey();
    QTest::newRow("mixed") << "0123456789abcdefABCDEF_0123456789abcdef_"_ba;
    QTest::newRow("86 characters") << QByteArray(86, 'Z');
    QTest::newRow("no upper limit") << QByteArray(5000, 'Z');
    QTest::newRow("prefix") << "local-" + oldKey();
    QTest::newRow("empty prefix") << "-" + oldKey();
    QTest::newRow("dashes after the prefix") << "local-0123456789-0123456789-0123456789-0123456789"_ba;
    QTest::newRow("odd prefix") << "host.example-" + oldKey();
    QTest::newRow("jwt") << "eyJhbGciOiJI.eyJzdWIi.c2ln_-bmF0dXJl"_ba;
    QTest::newRow("short jwt") << "a.b.c"_ba;
    QTest::newRow("long jwt") << "a." + QByteArray(4000, 'b') + ".c";
    QTest::newRow("pasted with white space") << " \t" + oldKey() + "\r\n";
}

void TestCredentials::goodKey()
{
    QFETCH(const QByteArray, key);
    const auto secret = checkApiKeyFormat(key);
    QVERIFY2(secret, secret ? "" : qPrintable(debugText(secret.error())));
    QCOMPARE(secret->bytes(), key.trimmed());
}

void TestCredentials::badKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("null") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << " \r\n"_ba << u"empty"_s;
    QTest::newRow("39") << QByteArray(39, 'a') << u"39 of at least 40"_s;
    QTest::newRow("prefix does not count") << "local-" + QByteArray(39, 'a') << u"39 of at least 40"_s;
    QTest::newRow("only the first dash ends it")
        << "a-" + QByteArray(20, 'b') + "-" + QByteArray(18, 'c') << u"39 of at least 40"_s;
    QTest::newRow("prefix alone") << "local-"_ba << u"0 of at least 40"_s;
    QTest::newRow("space inside") << QByteArray(20, 'a') + " " + QByteArray(20, 'a') << u"characters that no"_s;
    QTest::newRow("line break inside") << QByteArray(40, 'a') + "\nX: y" << u"characters that no"_s;
    QTest::newRow("NUL") << oldKey() + '\0' + "a" << u"characters that no"_s;
    QTest::newRow("colon") << QByteArray(40, 'a') + ":b" << u"characters that no"_s;
    QTest::newRow("not ascii") << u"ä"_s.repeated(40).toUtf8() << u"characters that no"_s;
    QTest::newRow("not ascii prefix") << u"ä-"_s.toUtf8() + oldKey() << u"characters that no"_s;
    QTest::newRow("two parts") << "abc.def"_ba << u"characters that no"_s;
    QTest::newRow("four parts") << "a.b.c.d"_ba << u"characters that no"_s;
    QTest::newRow("empty part") << "a..c"_ba << u"characters that no"_s;
    QTest::newRow("bad part") << "a.b+.c"_ba << u"characters that no"_s;
}

void TestCredentials::badKey()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, says);
    const auto secret = checkApiKeyFormat(key);
    QVERIFY(!secret);
    QCOMPARE(fieldOf(secret.error()), u"apiKey"_s);
    QVERIFY2(detailOf(secret.error()).contains(says), qPrintable(detailOf(secret.error())));
}

void TestCredentials::netrcFile_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QStringList>("existing");
    QTest::addColumn<QString>("path");
    const QString dotted = u"/home/me/.netrc"_s;
    const QString underscored = u"/home/me/_netrc"_s;
    QTest::newRow("nothing") << QString() << QStringList() << dotted;
    QTest::newRow("dotted") << QString() << QStringList{dotted} << dotted;
    QTest::newRow("underscored") << QString() << QStringList{underscored} << underscored;
    QTest::newRow("both") << QString() << QStringList{dotted, underscored} << dotted;
    QTest::newRow("named wins") << u"/etc/netrc"_s << QStringList{dotted} << u"/etc/netrc"_s;
    QTest::newRow("named in home") << u"~/keys/netrc"_s << QStringList{dotted} << u"/home/me/keys/netrc"_s;
    QTest::newRow("tilde of another") << u"~you/netrc"_s << QStringList() << u"~you/netrc"_s;
}

void TestCredentials::netrcFile()
{
#ifdef Q_OS_WIN
    QSKIP("the usual name differs there");
#endif
    QFETCH(const QString, named);
    QFETCH(const QStringList, existing);
    QFETCH(const QString, path);
    QProcessEnvironment environment;
    if (!named.isEmpty())
        environment.insert(u"NETRC"_s, named);
    const auto exists = [&existing](const QString& name) { return existing.contains(name); };
    QCOMPARE(netrcPath(environment, u"/home/me"_s, exists), path);
}

void TestCredentials::netrcPassword_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("password");
    const QString cloud = u"https://api.wandb.ai"_s;
    const QByteArray plain = "machine api.wandb.ai\n  login user\n  password secret\n";
    QTest::newRow("three lines") << plain << cloud << "secret"_ba;
    QTest::newRow("one line") << "machine api.wandb.ai login user password secret"_ba << cloud << "secret"_ba;
    QTest::newRow("crlf") << "machine api.wandb.ai\r\nlogin user\r\npassword secret\r\n"_ba << cloud << "secret"_ba;
    QTest::newRow("path does not count") << plain << u"https://api.wandb.ai/path"_s << "secret"_ba;
    QTest::newRow("case of the host") << "machine API.wandb.ai password secret"_ba << cloud << "secret"_ba;
    QTest::newRow("other host") << plain << u"https://wandb.example"_s << QByteArray();
    QTest::newRow("host with port") << "machine localhost:8080 password secret"_ba << u"http://localhost:8080"_s
                                    << "secret"_ba;
    QTest::newRow("other port") << "machine localhost:8080 password secret"_ba << u"http://localhost:9090"_s
                                << QByteArray();
    QTest::newRow("port missing in the file")
        << "machine localhost password secret"_ba << u"http://localhost:8080"_s << QByteArray();
    QTest::newRow("port missing in the url")
        << "machine localhost:8080 password secret"_ba << u"http://localhost"_s << QByteArray();
    QTest::newRow("last wins") << plain + "machine api.wandb.ai password newer" << cloud << "newer"_ba;
    QTest::newRow("among others") << "machine a password 1\n" + plain + "machine b password 2" << cloud << "secret"_ba;
    QTest::newRow("without password") << "machine api.wandb.ai login user\nmachine b password 2"_ba << cloud
                                      << QByteArray();
    QTest::newRow("single quotes") << "machine 'api.wandb.ai' password 'a b#\\c'"_ba << cloud << "a b#\\c"_ba;
    QTest::newRow("double quotes") << R"(machine api.wandb.ai password "a \"b\" c")"_ba << cloud << R"(a "b" c)"_ba;
    QTest::newRow("quotes inside") << R"(machine api.wandb.ai password it"'"s)"_ba << cloud << "it's"_ba;
    QTest::newRow("backslash") << R"(machine api.wandb.ai password a\ b)"_ba << cloud << "a b"_ba;
    QTest::newRow("hash in front") << "machine api.wandb.ai password #secret"_ba << cloud << "#secret"_ba;
    QTest::newRow("comments") << "# machine api.wandb.ai password no\n#\n" + plain + "# end" << cloud << "secret"_ba;
    QTest::newRow("macro") << "macdef init\nmachine api.wandb.ai password no\n\n" + plain << cloud << "secret"_ba;
    QTest::newRow("macro to the end") << plain + "macdef init\nmachine api.wandb.ai password no" << cloud
                                      << "secret"_ba;
    QTest::newRow("default is not for us") << "default login me password other"_ba << cloud << QByteArray();
    QTest::newRow("default after ours") << plain + "default login me password other" << cloud << "secret"_ba;
    QTest::newRow("a keyword as value") << "machine api.wandb.ai login machine password default"_ba << cloud
                                        << "default"_ba;
    QTest::newRow("empty password") << "machine api.wandb.ai password ''"_ba << cloud << QByteArray();
    QTest::newRow("empty file") << QByteArray() << cloud << QByteArray();
}

void TestCredentials::netrcPassword()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, server);
    QFETCH(const QByteArray, password);
    const auto entries = parseNetrc(text);
    QVERIFY2(entries, entries ? "" : qPrintable(debugText(entries.error())));
    const auto found = secrets::netrcPassword(*entries, QUrl(server));
    QCOMPARE(found ? found->bytes() : QByteArray(), password);
}

void TestCredentials::badNetrc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown word") << "machine a\nlogin b\nshoe c"_ba << u"line 3: an unknown word"_s;
    QTest::newRow("no value") << "machine a\npassword"_ba << u"a value is missing"_s;
    QTest::newRow("open quote") << "machine a password \"secret-part\n"_ba << u"a quote is not closed"_s;
    QTest::newRow("open quote in a keyword") << "machine a 'password"_ba << u"a quote is not closed"_s;
    QTest::newRow("a page of HTML") << "<!DOCTYPE html><html>"_ba << u"line 1: an unknown word"_s;
}

void TestCredentials::badNetrc()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const auto entries = parseNetrc(text);
    QVERIFY(!entries);
    QCOMPARE(fieldOf(entries.error()), u"netrc"_s);
    QVERIFY2(detailOf(entries.error()).contains(says), qPrintable(detailOf(entries.error())));
    QVERIFY(!detailOf(entries.error()).contains(u"secret-part"_s));
}

void TestCredentials::orderOfPlaces()
{
    const QUrl server(u"https://api.wandb.ai"_s);
    KeySources sources;
    const auto nowhere = findApiKey(sources, server);
    QVERIFY(nowhere && !*nowhere);

    sources.netrc = "machine api.wandb.ai login user password " + oldKey('n');
    const auto netrc = findApiKey(sources, server);
    QVERIFY(netrc && *netrc);
    QCOMPARE((*netrc)->key.bytes(), oldKey('n'));
    QVERIFY((*netrc)->source == KeySource::Netrc);

    sources.environment = " ";
    QVERIFY((*findApiKey(sources, server))->source == KeySource::Netrc);
    sources.environment = oldKey('e');
    const auto environment = findApiKey(sources, server);
    QCOMPARE((*environment)->key.bytes(), oldKey('e'));
    QVERIFY((*environment)->source == KeySource::Environment);

    sources.keychain = *checkApiKeyFormat(oldKey('k'));
    const auto keychain = findApiKey(sources, server);
    QCOMPARE((*keychain)->key.bytes(), oldKey('k'));
    QVERIFY((*keychain)->source == KeySource::Keychain);
}

void TestCredentials::malformedPlaceIsNamed()
{
    const QUrl server(u"https://api.wandb.ai"_s);
    const QByteArray netrc = "machine api.wandb.ai password " + oldKey('n');
    const auto environment = findApiKey({.environment = "short", .netrc = netrc}, server);
    QVERIFY(!environment);
    QCOMPARE(fieldOf(environment.error()), u"WANDB_API_KEY"_s);
    const auto file = findApiKey({.netrc = "machine api.wandb.ai password short"}, server);
    QVERIFY(!file);
    QCOMPARE(fieldOf(file.error()), u"netrc"_s);
    // What another server's entry looks like is not our business.
    QVERIFY(findApiKey({.netrc = "machine other.example password short"}, server).has_value());
}

void TestCredentials::readsFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"netrc"_s);
    QCOMPARE(readNetrc(path), QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("machine a password b");
    file.close();
    QCOMPARE(readNetrc(path), "machine a password b"_ba);
    const auto directory = readNetrc(folder.path());
    QVERIFY(!directory);
    QVERIFY(std::holds_alternative<StoreError>(directory.error()));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
