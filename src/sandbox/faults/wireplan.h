// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace foredesk::sandbox
{

/// What happens to the bytes of one answer on their way out. A plain value, applied by WireStream.
struct WirePlan {
    enum class Shape {
        Faithful, ///< As the handler made it.
        Nothing, ///< Not a byte leaves; then `ending`.
        Hang, ///< Not a byte leaves until the client goes away or the server stops.
        CutHead, ///< `bytes` of the status line and headers.
        CutBody, ///< Whole headers and `bytes` of the body.
        Garbled, ///< Right length, body bytes scrambled.
        Drip, ///< `bytes` at a time, `pauseMs` apart.
        Oversized, ///< Headers, then `bytes` of white space with matching Content-Length; 0 never ends (chunked).
        ManyHeaders, ///< `bytes` of header lines before the body.
    };
    enum class Ending { KeepAlive, Close, Reset };

    Shape shape = Shape::Faithful;
    Ending ending = Ending::KeepAlive;
    std::int64_t bytes = 0;
    int pauseMs = 0;
    bool hideLength = false; ///< CutBody: without Content-Length, so that the end looks natural.
};

} // namespace foredesk::sandbox
