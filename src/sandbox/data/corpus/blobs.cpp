// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/blobs.h"

#include "sandbox/data/corpus/random.h"
#include "sandbox/data/corpus/scene.h"
#include "sandbox/data/corpus/timeline.h"

#include <QByteArray>

#include <array>

namespace foredesk::sandbox
{

namespace
{

std::string bigEndian(std::uint32_t value)
{
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
        static_cast<char>(value)};
}

std::uint32_t crc32Of(std::string_view bytes)
{
    std::uint32_t crc = ~0U;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1U ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

std::string pngChunk(std::string_view type, std::string_view data)
{
    const std::string body = std::string(type) + std::string(data);
    return bigEndian(static_cast<std::uint32_t>(data.size())) + body + bigEndian(crc32Of(body));
}

/// A window-like picture: a title bar, a side bar and some lines.
std::string samplePng(Random &random)
{
    const int width = random.between(160, 640);
    const int height = random.between(100, 420);
    const int side = width / random.between(3, 6);
    const std::array<std::uint8_t, 3> tint {static_cast<std::uint8_t>(random.between(40, 200)),
        static_cast<std::uint8_t>(random.between(40, 200)), static_cast<std::uint8_t>(random.between(40, 200))};
    QByteArray rows;
    rows.reserve((width * 3 + 1) * height);
    for (int y = 0; y < height; ++y) {
        rows.append('\0');
        const bool line = y % 14 > 9 && (y / 14) % 5 != 4;
        for (int x = 0; x < width; ++x) {
            const bool ink = y < 18 || x < side || (line && x > side + 10 && x < width - (y * 7) % 60 - 10);
            for (const std::uint8_t channel : tint)
                rows.append(static_cast<char>(ink ? channel : 245));
        }
    }
    // qCompress() puts the size before the zlib stream.
    const QByteArray packed = qCompress(rows, 9).mid(4);
    const std::string header = bigEndian(static_cast<std::uint32_t>(width))
        + bigEndian(static_cast<std::uint32_t>(height)) + std::string("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) + pngChunk("IDAT", packed.toStdString())
        + pngChunk("IEND", {});
}

std::string samplePdf(Random &random)
{
    std::string page
        = "BT /F1 18 Tf 72 770 Td (Halmere invoice " + std::to_string(random.between(1000, 99'999)) + ") Tj /F1 11 Tf";
    for (int line = random.between(4, 18); line > 0; --line) {
        page += " 0 -22 Td (" + madeUpWord(random.below(900)) + "   " + std::to_string(random.between(1, 40)) + " x "
            + std::to_string(random.between(5, 99)) + ".00) Tj";
    }
    page += " ET";
    const std::array objects {std::string("<< /Type /Catalog /Pages 2 0 R >>"),
        std::string("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        std::string("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    " /Resources << /Font << /F1 5 0 R >> >> >>"),
        "<< /Length " + std::to_string(page.size()) + " >>\nstream\n" + page + "\nendstream",
        std::string("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")};
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 6\n0000000000 65535 f \n";
    for (size_t number = 0; number < objects.size(); ++number) {
        const std::string offset = std::to_string(pdf.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(number + 1) + " 0 obj\n" + objects[number] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

std::string sampleLog(Random &random)
{
    std::string log;
    for (int line = random.between(20, 90); line > 0; --line) {
        log += "2026-0" + std::to_string(random.between(1, 6)) + "-1" + std::to_string(random.below(10)) + "T0"
            + std::to_string(random.below(10)) + ":1" + std::to_string(random.below(10)) + ":3"
            + std::to_string(random.below(10)) + "Z hub/" + std::to_string(random.below(8)) + " "
            + (random.chance(80) ? "WARN lost " : "INFO seen ") + madeUpWord(random.rank(500)) + " rssi=-"
            + std::to_string(random.between(38, 92)) + '\n';
    }
    return log;
}

std::string sampleTable(Random &random)
{
    std::string table = "room,device,battery,last_seen\n";
    for (int line = random.between(8, 60); line > 0; --line) {
        table += madeUpWord(random.rank(300)) + ',' + "HM" + std::to_string(random.between(100'000, 999'999)) + ','
            + std::to_string(random.below(101)) + ',' + std::to_string(random.between(1, 28)) + " June\n";
    }
    return table;
}

} // namespace

std::vector<StoredFile> sampleFiles(std::uint64_t seed)
{
    Random random(mixed(seed, 0xB10B));
    std::vector<StoredFile> files;
    for (int number = 0; number < 24; ++number)
        files.push_back({"screenshot-" + std::to_string(number + 1) + ".png", "image/png", samplePng(random)});
    for (int number = 0; number < 12; ++number)
        files.push_back({"invoice-" + std::to_string(number + 1) + ".pdf", "application/pdf", samplePdf(random)});
    for (int number = 0; number < 10; ++number)
        files.push_back({"hub-" + std::to_string(number + 1) + ".log", "text/plain", sampleLog(random)});
    for (int number = 0; number < 8; ++number)
        files.push_back({"devices-" + std::to_string(number + 1) + ".csv", "text/csv", sampleTable(random)});
    return files;
}

} // namespace foredesk::sandbox
