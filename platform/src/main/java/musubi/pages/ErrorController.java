package musubi.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers for what went wrong outside a controller: unknown addresses, too large a form, a broken request.
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = HttpStatus.resolve(code(request));
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ErrorAnswers.answer(
                request,
                path instanceof String text ? text : request.getRequestURI(),
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                "");
    }

    /// Parameters that cannot be read are the sender's mistake, also where a filter was the first to look at them.
    private static int code(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number
                ? number
                : HttpStatus.NOT_FOUND.value();
    }
}
